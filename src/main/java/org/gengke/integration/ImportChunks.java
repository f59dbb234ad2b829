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
import org.gengke.integration.domain.Rehearsal;
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

/** Rows of an import: read, judged, and taken in, in one transaction with the progress; or, in a check, foreseen. */
@ApplicationScoped
class ImportChunks {

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

    /**
     * In a transaction.
     *
     * @param from the number of the last row before; answers the number of the last of these
     */
    int takeIn(ImportProgress progress, int from, int limit, ListedCustomers listed) {
        ImportView job = progress.job;
        List<ImportRowView> next = rows.after(job.id(), from, limit);
        if (next.isEmpty()) {
            return from;
        }
        List<Judged> judged = judging.judge(job, progress.today, false, next.stream().filter(row -> row.outcome() == null).toList(), listed);
        return note(job, next, judged, done(job, judged, listed));
    }

    /**
     * What would become of rows. Looks, rehearses and notes one after the other in transactions of their own: none of them
     * holds a lock while it waits for another.
     *
     * @param from the number of the last row before; answers the number of the last of these
     */
    int foresee(ImportProgress progress, int from, int limit, ListedCustomers listed) {
        Foreseen foreseen = QuarkusTransaction.requiringNew().timeout(300).call(() -> look(progress, from, limit, listed));
        if (foreseen.rows.isEmpty()) {
            return from;
        }
        List<Outcome> outcomes = foreseen.outcomes;
        outcomes.addAll(rehearse(progress, foreseen.further, listed));
        listed.leftAsIs(outcomes.stream().filter(outcome -> outcome.outcome() == RowOutcome.UNCHANGED).map(Outcome::rowNumber).collect(Collectors.toSet()));
        return QuarkusTransaction.requiringNew().call(() -> note(progress.job, foreseen.rows, foreseen.judged, outcomes));
    }

    private int note(ImportView job, List<ImportRowView> next, List<Judged> judged, List<Outcome> outcomes) {
        Map<Integer, RowMeaning> meanings = new HashMap<>();
        judged.forEach(row -> meanings.put(row.number(), row.meaning()));
        List<Outcome> told = outcomes.stream().map(outcome -> outcome.meaning(meanings.get(outcome.rowNumber()))).toList();
        int last = next.get(next.size() - 1).rowNumber();
        rows.note(job.id(), told);
        jobs.advance(job.id(), last, told, clock.now());
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

    /** @param further rows about customers that rows before them make or change */
    private record Foreseen(List<ImportRowView> rows, List<Judged> judged, List<Outcome> outcomes, List<Judged> further) {}

    private Foreseen look(ImportProgress progress, int from, int limit, ListedCustomers listed) {
        List<ImportRowView> next = rows.after(progress.job.id(), from, limit);
        List<Judged> judged = judging.judge(progress.job, progress.today, true, next.stream().filter(row -> row.outcome() == null).toList(), listed);
        List<Outcome> outcomes = refused(judged);
        judged.stream().filter(row -> !row.refused() && row.first()).forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.CREATED).finding(row.findings())));
        List<Judged> known = judged.stream().filter(row -> !row.refused() && !row.first()).toList();
        if (!progress.job.updateExisting()) {
            known.forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.UNCHANGED).finding(row.findings())));
            return new Foreseen(next, judged, outcomes, List.of());
        }
        int begin = judged.isEmpty() ? 0 : judged.get(0).number();
        Map<Boolean, List<Judged>> byEarlier = known.stream().collect(Collectors.partitioningBy(
                row -> row.newcomer() != null || listed.firstRow(row.customer()) < begin));
        outcomes.addAll(updates.foresee(progress.job, byEarlier.get(false)));
        return new Foreseen(next, judged, outcomes, byEarlier.get(true));
    }

    private static List<Outcome> refused(List<Judged> judged) {
        List<Outcome> refused = new ArrayList<>();
        judged.stream().filter(Judged::refused).forEach(row -> refused.add(Outcome.refused(row.number(), row.findings())));
        return refused;
    }

    /**
     * What rows say of customers that rows before them make or change: all of these are taken in, and that is rolled back.
     * Where so many rows are about the same customers that nobody would wait for it, a check says UPDATED without trying.
     */
    private List<Outcome> rehearse(ImportProgress progress, List<Judged> further, ListedCustomers listed) {
        Map<UUID, List<Judged>> byCustomer = further.stream().collect(Collectors.groupingBy(Judged::customer, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        byCustomer.keySet().forEach(customer -> counts.put(customer, listed.count(customer)));
        Set<UUID> chosen = Set.copyOf(Rehearsal.chosen(counts));
        Set<Integer> needed = new TreeSet<>();
        Set<Integer> asked = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        byCustomer.forEach((customer, about) -> {
            if (chosen.contains(customer)) {
                needed.addAll(listed.rows(customer));
                about.forEach(row -> asked.add(row.number()));
            } else {
                about.forEach(row -> outcomes.add(Outcome.of(row.number(), RowOutcome.UPDATED).finding(row.findings())));
            }
        });
        if (!needed.isEmpty()) {
            rehearsed(progress, needed).stream()
                    .filter(outcome -> asked.contains(outcome.rowNumber()))
                    .map(outcome -> outcome.about(null).leaving(null))
                    .forEach(outcomes::add);
        }
        return outcomes;
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
                updates.spokenAt(line),
                line.promisedOn());
    }

    static NewContact contact(ContactLine line) {
        return line == null ? null : new NewContact(line.name(), line.position(), line.department(), line.phones(), line.email(), line.wechat());
    }
}
