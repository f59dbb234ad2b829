package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.IntakeUndo;
import org.gengke.customer.IntakeUndo.Moved;
import org.gengke.customer.KnownCustomers;
import org.gengke.customer.KnownCustomers.Verdict;
import org.gengke.customer.KnownCustomers.Wish;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.PromiseIntake;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.integration.persistence.ImportRows.Undoable;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.shared.BusinessClock;

/**
 * Takes an import back, the last rows of the list first. What people have changed since is not destroyed: such a row is
 * KEPT, and its findings say what of it stays; the rest of it goes.
 */
@ApplicationScoped
class ImportUndo {

    private static final int ROWS_A_CHUNK = 1_000;
    private static final String WORKED_WITH = "kept-worked-with";
    private static final String CHANGED = "kept-changed";

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final CustomerIntake intake;
    private final KnownCustomers known;
    private final IntakeUndo customers;
    private final InteractionIntake interactions;
    private final PromiseIntake promises;
    private final Restoration restoration;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ImportUndo(
            ImportJobs jobs,
            ImportRows rows,
            CustomerIntake intake,
            KnownCustomers known,
            IntakeUndo customers,
            InteractionIntake interactions,
            PromiseIntake promises,
            Restoration restoration,
            AuditTrail audit,
            BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.intake = intake;
        this.known = known;
        this.customers = customers;
        this.interactions = interactions;
        this.promises = promises;
        this.restoration = restoration;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the next rows back; false when there were none. */
    boolean next(ImportProgress progress) {
        int total = progress.job.totalRows();
        int before = progress.done == 0 ? Integer.MAX_VALUE : total - progress.done + 1;
        int lowest = QuarkusTransaction.requiringNew().timeout(300).call(() -> takeBack(progress.job, before));
        if (lowest == 0) {
            return false;
        }
        progress.done = total - lowest + 1;
        return true;
    }

    /** The number of the last row it took back; 0 when there were none. */
    private int takeBack(ImportView job, int before) {
        List<Undoable> next = rows.toUndo(job.id(), before, ROWS_A_CHUNK);
        if (next.isEmpty()) {
            return 0;
        }
        List<Outcome> outcomes = new ArrayList<>(restore(job.id(), next.stream().filter(row -> row.outcome() == RowOutcome.UPDATED).toList()));
        outcomes.addAll(remove(job.id(), next.stream().filter(row -> row.outcome() == RowOutcome.CREATED).toList()));
        int lowest = next.get(next.size() - 1).rowNumber();
        rows.note(job.id(), outcomes);
        jobs.advance(job.id(), job.totalRows() - lowest + 1, outcomes, clock.now());
        return lowest;
    }

    private List<Outcome> remove(UUID importId, List<Undoable> created) {
        List<UUID> ids = created.stream().map(Undoable::customerId).toList();
        Set<UUID> untouched = ids.isEmpty() ? Set.of() : new HashSet<>(customers.untouched(ids, jobs.undoneWith(importId)));
        if (!untouched.isEmpty()) {
            interactions.forget(List.copyOf(untouched));
            customers.remove(untouched, importId);
        }
        return created.stream()
                .map(row -> untouched.contains(row.customerId())
                        ? Outcome.of(row.rowNumber(), RowOutcome.REMOVED)
                        : kept(row, List.of(RowFinding.ofRow(WORKED_WITH))))
                .toList();
    }

    /** A customer that was there before gets back what it was; what the row added beside goes. */
    private List<Outcome> restore(UUID importId, List<Undoable> updated) {
        if (updated.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<RowFinding>> kept = new HashMap<>();
        updated.forEach(row -> kept.put(row.rowNumber(), new ArrayList<>()));
        List<Undoable> reachable = describe(importId, updated, kept);
        takeBackStatuses(importId, reachable, kept);
        takeBackInteractions(importId, reachable, kept);
        takeBackContacts(importId, reachable, kept);
        takeBackPromises(importId, reachable, kept);
        intake.cultivate(reachable.stream().map(Undoable::customerId).distinct().toList());
        return updated.stream()
                .map(row -> kept.get(row.rowNumber()).isEmpty()
                        ? Outcome.of(row.rowNumber(), RowOutcome.RESTORED).about(row.customerId())
                        : kept(row, kept.get(row.rowNumber())))
                .toList();
    }

    /** The rows whose customers may be changed; all are locked then. */
    private List<Undoable> describe(UUID importId, List<Undoable> updated, Map<Integer, List<RowFinding>> kept) {
        List<Wish> wishes = updated.stream()
                .map(row -> new Wish(row.customerId(), present -> restoration.of(row, present, kept.get(row.rowNumber())), null, null, null, null))
                .toList();
        List<Verdict> verdicts = known.change(wishes, importId);
        List<Undoable> reachable = new ArrayList<>();
        List<Noted> noted = new ArrayList<>();
        for (int i = 0; i < updated.size(); i++) {
            Undoable row = updated.get(i);
            Verdict verdict = verdicts.get(i);
            if (verdict.refusal() != null) {
                kept.put(row.rowNumber(), List.of(RowFinding.ofRow(WORKED_WITH)));
            } else {
                reachable.add(row);
            }
            if (verdict.changes()) {
                noted.add(new Noted(importId, row.customerId(), verdict.before(), verdict.after()));
            }
        }
        audit.noteAll("CUSTOMER_CHANGED", "Import", noted);
        return reachable;
    }

    private void takeBackStatuses(UUID importId, List<Undoable> reachable, Map<Integer, List<RowFinding>> kept) {
        List<Undoable> moved = reachable.stream().filter(row -> row.trace() != null && row.trace().status() != null).toList();
        Set<UUID> staying = customers.takeBackStatuses(
                moved.stream().map(row -> new Moved(row.customerId(), row.trace().status())).toList(), importId);
        moved.stream()
                .filter(row -> staying.contains(row.customerId()))
                .forEach(row -> kept.get(row.rowNumber()).add(RowFinding.of(ImportTarget.STATUS, "kept-status", "")));
    }

    private void takeBackInteractions(UUID importId, List<Undoable> reachable, Map<Integer, List<RowFinding>> kept) {
        List<Undoable> told = reachable.stream().filter(row -> row.trace() != null && row.trace().interaction()).toList();
        InteractionIntake.TakenBack back = interactions.takeBack(told.stream().map(Undoable::customerId).toList(), importId);
        told.stream()
                .filter(row -> back.staying().contains(row.customerId()))
                .forEach(row -> kept.get(row.rowNumber()).add(RowFinding.of(ImportTarget.LAST_INTERACTION_ON, CHANGED, "")));
        note(importId, back.times(), time -> new Gone(time, null));
    }

    private void takeBackPromises(UUID importId, List<Undoable> reachable, Map<Integer, List<RowFinding>> kept) {
        List<Undoable> promised = reachable.stream().filter(row -> row.trace() != null && row.trace().promised()).toList();
        PromiseIntake.TakenBack back = promises.takeBack(promised.stream().map(Undoable::customerId).toList(), importId);
        promised.stream()
                .filter(row -> back.staying().contains(row.customerId()))
                .forEach(row -> kept.get(row.rowNumber()).add(RowFinding.of(ImportTarget.NEXT_FOLLOW_UP_ON, CHANGED, "")));
        note(importId, back.days(), day -> new Gone(null, day));
    }

    /** What the audit trail keeps of what went. */
    private record Gone(Instant occurredAt, LocalDate nextFollowUpOn) {}

    private <T> void note(UUID importId, Map<UUID, T> gone, Function<T, Gone> as) {
        audit.noteAll(
                "CUSTOMER_CHANGED", "Import",
                gone.entrySet().stream().map(one -> new Noted(importId, one.getKey(), as.apply(one.getValue()), null)).toList());
    }

    private void takeBackContacts(UUID importId, List<Undoable> reachable, Map<Integer, List<RowFinding>> kept) {
        List<Undoable> met = reachable.stream().filter(row -> row.trace() != null && row.trace().contact()).toList();
        Map<UUID, UUID> brought = customers.contactsBroughtTo(met.stream().map(Undoable::customerId).toList(), importId);
        Set<UUID> unused = new HashSet<>(brought.keySet());
        unused.removeAll(interactions.met(brought.keySet()));
        Set<UUID> removed = customers.removeContacts(unused);
        Set<UUID> staying = new HashSet<>();
        brought.forEach((contact, customer) -> {
            if (!removed.contains(contact)) {
                staying.add(customer);
            }
        });
        met.stream()
                .filter(row -> staying.contains(row.customerId()))
                .forEach(row -> kept.get(row.rowNumber()).add(RowFinding.of(ImportTarget.CONTACT_NAME, CHANGED, "")));
    }

    private static Outcome kept(Undoable row, List<RowFinding> findings) {
        return new Outcome(row.rowNumber(), RowOutcome.KEPT, findings, row.customerId(), null, null);
    }
}
