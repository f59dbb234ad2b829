package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.CustomerIntake.Newcomer;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.integration.ImportJudging.Judged;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.CustomerLine.ContactLine;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;

/** The next rows of an import: read, judged, and (unless it is a dry run) taken in, in one transaction with the progress. */
@ApplicationScoped
class ImportChunks {

    private static final int ROWS_A_CHUNK = 1_000;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportJudging judging;
    private final ImportUpdates updates;
    private final CustomerIntake intake;
    private final InteractionIntake interactions;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ImportChunks(
            ImportJobs jobs,
            ImportRows rows,
            ImportJudging judging,
            ImportUpdates updates,
            CustomerIntake intake,
            InteractionIntake interactions,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.judging = judging;
        this.updates = updates;
        this.intake = intake;
        this.interactions = interactions;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far a job is. A dry run also remembers what it has seen, for rows that mean the same customer. */
    static final class Progress {
        final ImportView job;
        final LocalDate today;
        final Set<String> seen = new HashSet<>();
        int done;

        Progress(ImportView job, LocalDate today) {
            this.job = job;
            this.today = today;
        }

        boolean dry() {
            return job.state() == ImportState.CHECKING;
        }
    }

    /** Works on the next rows; false when there were none. */
    boolean next(Progress progress) {
        int before = progress.done;
        int last = QuarkusTransaction.requiringNew().timeout(300).call(() -> takeIn(progress, before));
        progress.done = last;
        return last != before;
    }

    private int takeIn(Progress progress, int from) {
        List<ImportRowView> next = rows.after(progress.job.id(), from, ROWS_A_CHUNK);
        if (next.isEmpty()) {
            return from;
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Judged> fresh = new ArrayList<>();
        List<Judged> known = new ArrayList<>();
        Set<String> seen = progress.dry() ? progress.seen : new HashSet<>();
        for (Judged row : judging.judge(progress.job, progress.today, progress.dry(), next.stream().filter(row -> row.outcome() == null).toList())) {
            if (row.refused()) {
                outcomes.add(Outcome.refused(row.number(), row.findings()));
            } else if (row.match().isEmpty() && seen.add(row.line().identity())) {
                fresh.add(row);
            } else {
                known.add(row);
            }
        }
        if (progress.dry()) {
            fresh.forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.CREATED)));
            outcomes.addAll(updates.foresee(progress.job, known));
        } else {
            outcomes.addAll(create(progress.job, fresh));
            outcomes.addAll(updates.apply(progress.job, resolved(known)));
        }
        int last = next.get(next.size() - 1).rowNumber();
        rows.note(progress.job.id(), outcomes);
        jobs.advance(progress.job.id(), last, outcomes, clock.now());
        return last;
    }

    /** Rows about a customer that another row of the list made a moment ago. */
    private List<Judged> resolved(List<Judged> known) {
        List<Judged> unmatched = known.stream().filter(row -> row.match().isEmpty()).toList();
        List<Optional<Match>> matches = judging.match(unmatched);
        List<Judged> resolved = new ArrayList<>(known.size());
        int next = 0;
        for (Judged row : known) {
            resolved.add(row.match().isPresent() ? row : row.meaning(matches.get(next++)));
        }
        return resolved;
    }

    private List<Outcome> create(ImportView job, List<Judged> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = intake.create(fresh.stream().map(row -> newcomer(job, row)).toList());
        List<PastInteraction> past = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<Noted> noted = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Judged row = fresh.get(i);
            UUID id = ids.get(i);
            updates.pastInteraction(id, row).ifPresent(past::add);
            noted.add(new Noted(job.id(), id, null, Map.of("name", row.line().profile().name(), "row", row.number())));
            outcomes.add(Outcome.of(row.number(), RowOutcome.CREATED).about(id));
        }
        audit.noteAll("CUSTOMER_IMPORTED", "Import", noted);
        interactions.bringFirst(past, job.id());
        return outcomes;
    }

    private Newcomer newcomer(ImportView job, Judged row) {
        CustomerLine line = row.line();
        Caller caller = callers.get();
        UserView creator = row.known().colleague(line.createdByName());
        return new Newcomer(
                ImportJudging.draft(job, row),
                row.owner() != null ? row.owner().id() : caller.client() ? null : caller.id(),
                row.owner() == null ? caller.teamId() : row.owner().teamId(),
                creator == null ? null : creator.id(),
                line.createdAt() == null ? null : line.createdAt().atZone(clock.zone()).toInstant(),
                contact(line.contact()),
                line.lastContact() == null ? null : line.lastContact().at().atZone(clock.zone()).toInstant());
    }

    static NewContact contact(ContactLine line) {
        return line == null ? null : new NewContact(line.name(), line.position(), line.department(), line.phones(), line.email(), line.wechat());
    }
}
