package org.gengke.integration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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
import org.gengke.integration.ImportJudging.Judged;
import org.gengke.integration.RowContacts.Came;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.people.CurrentCaller;
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
    private final RowContacts contacts;

    ImportUpdates(
            KnownCustomers known,
            CustomerIntake intake,
            InteractionIntake interactions,
            PromiseIntake promises,
            CurrentCaller callers,
            AuditTrail audit,
            RowContacts contacts) {
        this.known = known;
        this.intake = intake;
        this.interactions = interactions;
        this.promises = promises;
        this.callers = callers;
        this.audit = audit;
        this.contacts = contacts;
    }

    /** What a dry run says of rows about customers that are stored. */
    List<Outcome> foresee(ImportView job, List<Judged> rows) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Verdict> verdicts = known.foresee(rows.stream().map(this::wish).toList());
        Came came = contacts.of(job, rows, verdicts, interactions::foresee, promises::foresee);
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(outcome(rows.get(i), verdicts.get(i), came, i).about(null).leaving(null));
        }
        return outcomes;
    }

    List<Outcome> apply(ImportView job, List<Judged> rows) {
        if (!job.updateExisting()) {
            return rows.stream().map(row -> Outcome.of(row.number(), RowOutcome.UNCHANGED).finding(row.findings()).about(id(row))).toList();
        }
        List<Verdict> verdicts = known.change(rows.stream().map(this::wish).toList(), job.id());
        Came came = contacts.of(job, rows, verdicts, past -> interactions.bring(past, job.id()), given -> promises.bring(given, job.id()));
        List<Outcome> outcomes = new ArrayList<>();
        List<Noted> noted = new ArrayList<>();
        Set<UUID> cultivated = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Judged row = rows.get(i);
            Verdict verdict = verdicts.get(i);
            outcomes.add(outcome(row, verdict, came, i));
            if (verdict.changes() || came.contacted(i) || came.promised(i)) {
                noted.add(new Noted(job.id(), id(row), Seen.before(verdict), Seen.after(verdict, row.line(), came, i)));
            }
            if (verdict.status() != null || came.contacted(i) || came.promises().get(i) != null) {
                cultivated.add(id(row));
            }
        }
        audit.noteAll("CUSTOMER_CHANGED", "Import", noted);
        intake.cultivate(List.copyOf(cultivated));
        return outcomes;
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

    private static Outcome outcome(Judged row, Verdict verdict, Came came, int index) {
        if (verdict.refusal() != null) {
            boolean tags = verdict.refusal() instanceof InvalidContent content && content.findings().get(0).pointer().equals("#/tags");
            List<RowFinding> findings = new ArrayList<>(row.findings());
            findings.add(tags ? RowFinding.of(ImportTarget.TAGS, "too-many", "") : RowFinding.ofRow(verdict.refusal().type()));
            return Outcome.refused(row.number(), findings);
        }
        boolean contacted = came.contacted(index);
        boolean promised = came.promised(index);
        boolean anything = verdict.changes() || contacted || promised;
        RowTrace trace = new RowTrace(verdict.before(), verdict.after(), verdict.status(), verdict.contact(), contacted, promised ? true : null);
        List<RowFinding> findings = new ArrayList<>(row.findings());
        if (came.dropped(index)) {
            findings.add(RowFinding.notFollowed(row.line().promisedOn()));
        }
        return Outcome.of(row.number(), anything ? RowOutcome.UPDATED : RowOutcome.UNCHANGED).finding(findings).about(id(row)).leaving(anything ? trace : null);
    }

    /** What the audit trail compares. */
    private record Seen(
            @JsonUnwrapped CustomerProfile profile, Map<String, Object> customFields, CustomerStatus movedTo, LocalDate effectiveOn, Instant occurredAt,
            LocalDate nextFollowUpOn) {

        static Seen before(Verdict verdict) {
            Description description = verdict.before();
            return new Seen(description == null ? null : description.profile(), description == null ? null : description.customFields(), null, null, null, null);
        }

        static Seen after(Verdict verdict, CustomerLine line, Came came, int row) {
            Description description = verdict.after();
            boolean moved = verdict.status() != null;
            return new Seen(
                    description == null ? null : description.profile(), description == null ? null : description.customFields(),
                    moved ? line.status() : null, moved ? line.statusSince() : null, came.contacted(row) ? came.past().get(row).occurredAt() : null,
                    came.promised(row) ? line.promisedOn() : null);
        }
    }

    /** What a newcomer's row says of contacts before. */
    Optional<PastInteraction> pastInteraction(ImportView job, UUID customerId, Judged row) {
        return contacts.past(job, customerId, row);
    }

    /** Null when the row tells of no contact. */
    Instant spokenAt(CustomerLine line) {
        return contacts.spokenAt(line);
    }
}
