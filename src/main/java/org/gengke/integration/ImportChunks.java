package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.CustomerIntake.Newcomer;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.integration.ImportJudging.Judged;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.CustomerLine.ContactLine;
import org.gengke.integration.domain.RowMeaning;
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

/** Rows of an import: read, judged, and (unless it is a dry run) taken in, in one transaction with the progress. */
@ApplicationScoped
class ImportChunks {

    /** Rows of one rehearsal. */
    private static final int MOST_REHEARSED = 20_000;

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

    /** @param from the number of the last row before; answers the number of the last of these */
    int takeIn(ImportProgress progress, int from, int limit, ListedCustomers listed) {
        ImportView job = progress.job;
        List<ImportRowView> next = rows.after(job.id(), from, limit);
        if (next.isEmpty()) {
            return from;
        }
        List<Judged> judged = judging.judge(job, progress.today, progress.dry(), next.stream().filter(row -> row.outcome() == null).toList(), listed);
        Map<Integer, RowMeaning> meanings = new HashMap<>();
        judged.forEach(row -> meanings.put(row.number(), row.meaning()));
        List<Outcome> outcomes = (progress.dry() ? foreseen(progress, judged, listed) : done(job, judged, listed))
                .stream().map(outcome -> outcome.meaning(meanings.get(outcome.rowNumber()))).toList();
        int last = next.get(next.size() - 1).rowNumber();
        rows.note(job.id(), outcomes);
        jobs.advance(job.id(), last, outcomes, clock.now());
        return last;
    }

    private List<Outcome> done(ImportView job, List<Judged> judged, ListedCustomers listed) {
        List<Outcome> outcomes = refused(judged);
        List<Judged> fresh = judged.stream().filter(row -> !row.refused() && row.first()).toList();
        Map<UUID, UUID> stored = new HashMap<>();
        List<Outcome> created = create(job, fresh);
        for (int i = 0; i < fresh.size(); i++) {
            stored.put(fresh.get(i).newcomer(), created.get(i).customerId());
            listed.stored(fresh.get(i).newcomer(), created.get(i).customerId());
        }
        outcomes.addAll(created);
        outcomes.addAll(updates.apply(
                job,
                judged.stream()
                        .filter(row -> !row.refused() && !row.first())
                        .map(row -> row.newcomer() == null ? row : row.about(stored.get(row.newcomer())))
                        .toList()));
        return outcomes;
    }

    private List<Outcome> foreseen(ImportProgress progress, List<Judged> judged, ListedCustomers listed) {
        List<Outcome> outcomes = refused(judged);
        judged.stream().filter(row -> !row.refused() && row.first()).forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.CREATED).finding(row.findings())));
        List<Judged> known = judged.stream().filter(row -> !row.refused() && !row.first()).toList();
        if (!progress.job.updateExisting()) {
            known.forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.UNCHANGED).finding(row.findings())));
            return outcomes;
        }
        int begin = judged.isEmpty() ? 0 : judged.get(0).number();
        Map<Boolean, List<Judged>> byEarlier = known.stream().collect(Collectors.partitioningBy(
                row -> row.newcomer() != null || listed.firstRow(row.customer()) < begin));
        outcomes.addAll(updates.foresee(progress.job, byEarlier.get(false)));
        outcomes.addAll(rehearse(progress, byEarlier.get(true), listed));
        return outcomes;
    }

    private static List<Outcome> refused(List<Judged> judged) {
        List<Outcome> refused = new ArrayList<>();
        judged.stream().filter(Judged::refused).forEach(row -> refused.add(Outcome.refused(row.number(), row.findings())));
        return refused;
    }

    /**
     * What rows say of customers that rows before them make or change: all of these are taken in, and that is rolled back.
     * Only where so many rows are about one customer that nobody would wait for it, a dry run says UPDATED without trying.
     */
    private List<Outcome> rehearse(ImportProgress progress, List<Judged> further, ListedCustomers listed) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<UUID, List<Judged>> byCustomer = further.stream().collect(Collectors.groupingBy(Judged::customer, LinkedHashMap::new, Collectors.toList()));
        Set<Integer> asked = new HashSet<>();
        Set<Integer> needed = new TreeSet<>();
        byCustomer.forEach((customer, about) -> {
            List<Integer> rowsAbout = listed.rows(customer);
            if (rowsAbout.size() > MOST_REHEARSED) {
                about.forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.UPDATED).finding(row.findings())));
                return;
            }
            if (needed.size() + rowsAbout.size() > MOST_REHEARSED) {
                outcomes.addAll(rehearsed(progress, needed, asked));
                needed.clear();
                asked.clear();
            }
            needed.addAll(rowsAbout);
            about.forEach(row -> asked.add(row.number()));
        });
        if (!needed.isEmpty()) {
            outcomes.addAll(rehearsed(progress, needed, asked));
        }
        return outcomes;
    }

    private List<Outcome> rehearsed(ImportProgress progress, Set<Integer> numbers, Set<Integer> asked) {
        return rehearsed(progress, numbers).stream()
                .filter(outcome -> asked.contains(outcome.rowNumber()))
                .map(outcome -> outcome.about(null).leaving(null))
                .toList();
    }

    private List<Outcome> rehearsed(ImportProgress progress, Set<Integer> numbers) {
        try {
            return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
                ListedCustomers alone = new ListedCustomers(null);
                List<ImportRowView> again = rows.numbered(progress.job.id(), numbers);
                throw new Rehearsed(done(progress.job, judging.judge(progress.job, progress.today, false, again, alone), alone));
            });
        } catch (Rehearsed done) {
            return done.outcomes;
        }
    }

    /** Rolls a rehearsal back, and brings out what it has shown. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<Outcome> outcomes;

        Rehearsed(List<Outcome> outcomes) {
            super("A rehearsal is rolled back", null, false, false);
            this.outcomes = outcomes;
        }
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
            updates.pastInteraction(job, id, row).ifPresent(past::add);
            noted.add(new Noted(job.id(), id, null, Map.of("name", row.line().profile().name(), "row", row.number())));
            outcomes.add(Outcome.of(row.number(), RowOutcome.CREATED).finding(row.findings()).about(id));
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
                updates.spokenAt(job, line),
                line.promisedOn());
    }

    static NewContact contact(ContactLine line) {
        return line == null ? null : new NewContact(line.name(), line.position(), line.department(), line.phones(), line.email(), line.wechat());
    }
}
