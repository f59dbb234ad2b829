package org.gengke.integration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.KnownCustomers;
import org.gengke.customer.KnownCustomers.Description;
import org.gengke.customer.KnownCustomers.Verdict;
import org.gengke.customer.KnownCustomers.Wish;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.StatusMove;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.followup.PromiseIntake;
import org.gengke.followup.PromiseIntake.Promise;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.integration.ImportJudging.Judged;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;

/** Rows about customers that are known already: what they add is put in, of all rows of a chunk together. */
@ApplicationScoped
class ImportUpdates {

    private final KnownCustomers known;
    private final CustomerIntake intake;
    private final InteractionIntake interactions;
    private final PromiseIntake promises;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ImportUpdates(
            KnownCustomers known,
            CustomerIntake intake,
            InteractionIntake interactions,
            PromiseIntake promises,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.known = known;
        this.intake = intake;
        this.interactions = interactions;
        this.promises = promises;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a dry run says of rows about customers that are stored. */
    List<Outcome> foresee(ImportView job, List<Judged> rows) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Verdict> verdicts = known.foresee(rows.stream().map(this::wish).toList());
        boolean[] contacted = about(rows, verdicts, row -> pastInteraction(job, id(row), row), interactions::fresh);
        boolean[] promised = about(rows, verdicts, ImportUpdates::promise, promises::fresh);
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(outcome(rows.get(i), verdicts.get(i), contacted[i], promised[i]).about(null).leaving(null));
        }
        return outcomes;
    }

    List<Outcome> apply(ImportView job, List<Judged> rows) {
        if (!job.updateExisting()) {
            return rows.stream().map(row -> Outcome.of(row.number(), RowOutcome.UNCHANGED).finding(row.findings()).about(id(row))).toList();
        }
        List<Verdict> verdicts = known.change(rows.stream().map(this::wish).toList(), job.id());
        boolean[] contacted = about(rows, verdicts, row -> pastInteraction(job, id(row), row), past -> interactions.bring(past, job.id()));
        boolean[] promised = about(rows, verdicts, ImportUpdates::promise, given -> promises.bring(given, job.id()));
        List<Outcome> outcomes = new ArrayList<>();
        List<Noted> noted = new ArrayList<>();
        Set<UUID> cultivated = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Judged row = rows.get(i);
            Verdict verdict = verdicts.get(i);
            outcomes.add(outcome(row, verdict, contacted[i], promised[i]));
            if (verdict.changes()) {
                boolean moved = verdict.status() != null;
                noted.add(new Noted(
                        job.id(), id(row), Seen.of(verdict.before(), null, null),
                        Seen.of(verdict.after(), moved ? row.line().status() : null, moved ? row.line().statusSince() : null)));
            }
            if (verdict.status() != null || contacted[i] || promised[i]) {
                cultivated.add(id(row));
            }
        }
        audit.noteAll("CUSTOMER_CHANGED", "Import", noted);
        intake.cultivate(List.copyOf(cultivated));
        return outcomes;
    }

    /**
     * What rows that are not refused say beside the description, all of it at once.
     *
     * @param of what a row says; empty for nothing
     * @param bring says of each whether it is new
     * @return per row whether it says something new
     */
    private static <T> boolean[] about(List<Judged> rows, List<Verdict> verdicts, Function<Judged, Optional<T>> of, Function<List<T>, List<Boolean>> bring) {
        List<T> said = new ArrayList<>();
        List<Integer> by = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<T> one = verdicts.get(i).refusal() == null ? of.apply(rows.get(i)) : Optional.empty();
            if (one.isPresent()) {
                said.add(one.get());
                by.add(i);
            }
        }
        List<Boolean> fresh = bring.apply(said);
        boolean[] anew = new boolean[rows.size()];
        for (int i = 0; i < fresh.size(); i++) {
            anew[by.get(i)] = fresh.get(i);
        }
        return anew;
    }

    private Wish wish(Judged row) {
        CustomerLine line = row.line();
        return new Wish(
                id(row), present -> enriched(present, line), status(row), line.importance(), line.hasPotential(), ImportChunks.contact(line.contact()));
    }

    /** A status is recorded with the day it took effect on; without a day a list says nothing new of a known customer. */
    private StatusMove status(Judged row) {
        CustomerLine line = row.line();
        return line.status() == null || line.statusSince() == null
                ? null
                : new StatusMove(
                        line.status(), line.statusSince(), line.reason(), row.known().competitor(line.competitorName()), line.pause(), callers.get().isManager());
    }

    /** What is known with what a row adds; a row's empty cells leave what is there. */
    private static Description enriched(Description present, CustomerLine line) {
        Map<String, Object> values = new TreeMap<>(present.customFields());
        values.putAll(line.customFields());
        return new Description(present.profile().enrichedBy(line.profile()), values);
    }

    private static UUID id(Judged row) {
        return row.match().id();
    }

    private static Outcome outcome(Judged row, Verdict verdict, boolean contacted, boolean promised) {
        if (verdict.refusal() != null) {
            boolean tags = verdict.refusal() instanceof InvalidContent content && content.findings().get(0).pointer().equals("#/tags");
            List<RowFinding> findings = new ArrayList<>(row.findings());
            findings.add(tags ? RowFinding.of(ImportTarget.TAGS, "too-many", "") : RowFinding.ofRow(verdict.refusal().type()));
            return Outcome.refused(row.number(), findings);
        }
        boolean anything = verdict.changes() || contacted || promised;
        RowTrace trace = new RowTrace(verdict.before(), verdict.after(), verdict.status(), verdict.contact(), contacted, promised ? true : null);
        return Outcome.of(row.number(), anything ? RowOutcome.UPDATED : RowOutcome.UNCHANGED).finding(row.findings()).about(id(row)).leaving(anything ? trace : null);
    }

    /** What the audit trail compares. */
    private record Seen(@JsonUnwrapped CustomerProfile profile, Map<String, Object> customFields, CustomerStatus movedTo, LocalDate effectiveOn) {

        static Seen of(Description description, CustomerStatus movedTo, LocalDate effectiveOn) {
            return new Seen(
                    description == null ? null : description.profile(), description == null ? null : description.customFields(), movedTo, effectiveOn);
        }
    }

    /** What was said last; a remark without a contact is noted at the time it was entered, else at the import's. */
    Optional<PastInteraction> pastInteraction(ImportView job, UUID customerId, Judged row) {
        CustomerLine line = row.line();
        CustomerLine.LastContact last = line.lastContact();
        if (last == null) {
            return line.remark() == null
                    ? Optional.empty()
                    : Optional.of(new PastInteraction(customerId, InteractionKind.OTHER, spokenAt(job, line), null, line.remark(), true));
        }
        UserView author = row.known().colleague(last.authorName());
        return Optional.of(new PastInteraction(
                customerId, last.kind(), spokenAt(job, line), author == null ? null : author.id(), last.summary() == null ? ImportWords.noSummary(callers.get()) : last.summary(), false));
    }

    /** Null when the row tells of no contact. */
    Instant spokenAt(ImportView job, CustomerLine line) {
        LocalDateTime at = line.lastContact() != null ? line.lastContact().at() : line.createdAt();
        if (line.lastContact() == null && line.remark() == null) {
            return null;
        }
        return at == null ? job.createdAt() : at.atZone(clock.zone()).toInstant();
    }

    private static Optional<Promise> promise(Judged row) {
        return Optional.ofNullable(row.line().promisedOn()).map(day -> new Promise(id(row), day));
    }
}
