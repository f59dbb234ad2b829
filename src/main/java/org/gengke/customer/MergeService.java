package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.MergeImpossible;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerHierarchy;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.Merges;
import org.gengke.customer.persistence.Merges.Moved;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;

/**
 * Makes one customer of two records: everything moves to the survivor; the other one's id leads there. Its status history
 * stays its own, so that figures of the days before the merge keep their answers.
 */
@ApplicationScoped
public class MergeService {

    private static final Duration UNDOABLE = Duration.ofDays(30);
    /** The entry of the survivor's status history that says that the other record was won. */
    private static final String WON = "won";
    /** The entry that says that both together were spoken to often enough. */
    private static final String REPEATED = "repeated";

    private final CustomerLookup lookup;
    private final Customers customers;
    private final CustomerHierarchy hierarchy;
    private final CustomerStates states;
    private final ChecklistAnswers answers;
    private final Merges merges;
    private final MergedStatus status;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;
    private final Event<CustomersMerged> happened;
    private final Event<CustomersSeparated> undone;

    MergeService(
            CustomerLookup lookup,
            Customers customers,
            CustomerHierarchy hierarchy,
            CustomerStates states,
            ChecklistAnswers answers,
            Merges merges,
            MergedStatus status,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<CultivationChanged> changed,
            Event<CustomersMerged> happened,
            Event<CustomersSeparated> undone) {
        this.lookup = lookup;
        this.customers = customers;
        this.hierarchy = hierarchy;
        this.states = states;
        this.answers = answers;
        this.merges = merges;
        this.status = status;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
        this.happened = happened;
        this.undone = undone;
    }

    @Transactional
    public List<MergeView> merges(UUID survivorId) {
        lookup.visible(survivorId);
        return merges.into(survivorId);
    }

    @Transactional
    public MergeView merge(UUID survivorId, UUID mergedId) {
        if (survivorId.equals(mergedId)) {
            throw MergeImpossible.withItself();
        }
        hierarchy.lock();
        lookup.visible(survivorId);
        lockInOrder(survivorId, mergedId);
        Customer survivor = customers.locked(survivorId);
        Customer merged = customers.locked(mergedId);
        Instant now = clock.now();
        if (hierarchy.ancestors(survivorId).containsValue(mergedId)) {
            survivor.standBelow(merged.parentId(), now);
        }
        merged.mergeInto(survivorId, now);
        survivor.touch(now);
        customers.flush();
        UUID id = Ids.next();
        merges.note(id, survivorId, mergedId, now, callers.get().id(), move(survivor, merged));
        follow(survivorId, mergedId);
        audit.note("CUSTOMERS_MERGED", "Merge", id, survivorId, null, new Noted(survivorId, mergedId, merged.name()));
        return find(survivorId, id);
    }

    /** Within 30 days: two records again, each with what was its own; what was added since stays with the survivor. */
    @Transactional
    public MergeView undo(UUID survivorId, UUID mergeId) {
        hierarchy.lock();
        lookup.lock(survivorId);
        MergeView merge = find(survivorId, mergeId);
        if (merge.undoneAt() != null) {
            throw MergeImpossible.alreadyUndone();
        }
        if (undoableUntil(merge).isBefore(clock.now())) {
            throw MergeImpossible.tooLate();
        }
        Instant now = clock.now();
        Customer survivor = customers.locked(survivorId);
        Customer merged = customers.locked(merge.mergedId());
        merged.separate(now);
        survivor.touch(now);
        customers.flush();
        moveBack(merges.moved(mergeId).orElseThrow(NotFound::new), survivorId, merge.mergedId());
        merges.noteUndone(mergeId, now, callers.get().id());
        follow(survivorId, merge.mergedId());
        audit.note("MERGE_UNDONE", "Merge", mergeId, survivorId, new Noted(survivorId, merge.mergedId(), merge.mergedName()), null);
        return find(survivorId, mergeId);
    }

    public static Instant undoableUntil(MergeView merge) {
        return merge.mergedAt().plus(UNDOABLE);
    }

    private Moved move(Customer survivor, Customer merged) {
        CustomersMerged event = new CustomersMerged(survivor.id(), merged.id());
        Moved own = merges.move(merged.id(), survivor.id());
        happened.fire(event);
        Map<String, List<UUID>> rows = new LinkedHashMap<>(own.rows());
        rows.putAll(event.rows());
        status.takeOver(survivor, merged).ifPresent(entry -> rows.put(WON, List.of(entry)));
        status.countTogether(survivor.id()).ifPresent(entry -> rows.put(REPEATED, List.of(entry)));
        return own.with(rows);
    }

    private void moveBack(Moved moved, UUID survivorId, UUID mergedId) {
        merges.moveBack(moved, survivorId, mergedId);
        undone.fire(new CustomersSeparated(survivorId, mergedId, moved.rows()));
        status.giveBack(survivorId, moved.rows().getOrDefault(WON, List.of()));
        status.countApart(survivorId, moved.rows().getOrDefault(REPEATED, List.of()));
    }

    private record Noted(UUID survivorId, UUID mergedId, String mergedName) {}

    private void lockInOrder(UUID survivorId, UUID mergedId) {
        Stream.of(survivorId, mergedId).sorted().forEach(id -> {
            try {
                lookup.lock(id);
            } catch (NotFound | MovedTo unseen) {
                throw InvalidContent.at("#/mergedId", "reference-unknown");
            }
        });
    }

    private void follow(UUID survivorId, UUID mergedId) {
        states.rebuild(List.of(survivorId, mergedId));
        answers.recount(survivorId);
        answers.recount(mergedId);
        changed.fire(new CultivationChanged(List.of(survivorId, mergedId)));
    }

    private MergeView find(UUID survivorId, UUID mergeId) {
        return merges.into(survivorId).stream().filter(merge -> merge.id().equals(mergeId)).findFirst().orElseThrow(NotFound::new);
    }
}
