package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.customer.domain.FirstOrder;
import org.gengke.customer.domain.FirstOrder.Effect;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.StatusHistory;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.CustomerStates.Win;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.Stands;
import org.gengke.customer.persistence.Stands.Known;
import org.gengke.customer.persistence.Stands.Moved;
import org.gengke.customer.persistence.Stands.Stand;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.customer.persistence.StatusChanges.NewEntry;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/**
 * The first confirmed order makes a customer WON since the day of the order, with everything that follows from it. One
 * customer or ten thousand: the number of statements is the same.
 */
@ApplicationScoped
class FirstOrders {

    /** New entries come after all that were recorded before; the database numbers them when they are written. */
    private static final long NOT_RECORDED_YET = 1L << 60;

    private final Customers customers;
    private final Stands stands;
    private final StatusChanges changes;
    private final StatusMachine statuses;
    private final CustomerStates states;
    private final ChecklistAnswers answers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;

    FirstOrders(
            Customers customers,
            Stands stands,
            StatusChanges changes,
            StatusMachine statuses,
            CustomerStates states,
            ChecklistAnswers answers,
            AuditTrail audit,
            BusinessClock clock,
            Event<CultivationChanged> changed) {
        this.customers = customers;
        this.stands = stands;
        this.changes = changes;
        this.statuses = statuses;
        this.states = states;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What is written of one customer. */
    private record Won(UUID id, Moved moved, NewEntry entry, Win win, Noted noted, StatusTrace trace) {}

    /**
     * @param orderedOn by customer; the rows of the customers are locked
     * @param importId null when no import brings the orders
     * @return what is to be taken back when the orders are
     */
    Map<UUID, StatusTrace> record(Map<UUID, LocalDate> orderedOn, UUID importId) {
        Map<UUID, List<Entry>> histories = changes.ofAll(orderedOn.keySet());
        Instant now = clock.now();
        List<Won> won = new ArrayList<>();
        Map<UUID, LocalDate> beginnings = new HashMap<>();
        // What Hibernate knows of them is not written by it from here on.
        customers.release();
        for (Known customer : stands.of(orderedOn.keySet())) {
            List<Entry> entries = histories.get(customer.id());
            FirstOrder order = new FirstOrder(orderedOn.get(customer.id()));
            Effect effect = order.upon(StatusMachine.history(entries), StatusMachine.beginsByDefault(entries), NOT_RECORDED_YET, statuses.rules());
            if (effect.nothing()) {
                continue;
            }
            if (effect.beginsOn() != null) {
                beginnings.put(entries.get(0).id(), effect.beginsOn());
            }
            won.add(win(customer, effect, entries, importId, now));
        }
        if (!won.isEmpty()) {
            write(won, beginnings, importId, now);
        }
        return won.stream().collect(Collectors.toMap(Won::id, Won::trace));
    }

    private Won win(Known customer, Effect effect, List<Entry> entries, UUID importId, Instant now) {
        StatusHistory.Change change = effect.inserted();
        NewEntry entry = new NewEntry(
                Ids.next(), customer.id(), change.from(), change.to(), change.effectiveOn(), now, null, StatusTrigger.FIRST_ORDER.name(), null, null,
                null, importId);
        boolean begins = effect.beginsOn() != null;
        StatusTrace trace = new StatusTrace(
                entry.id(), begins ? entries.get(0).id() : null, begins ? entries.get(0).change().effectiveOn() : null, customer.importance(),
                customer.hasPotential());
        Stand stand = stand(customer, effect, entries, entry);
        Importance importance = customer.importance() == null ? Importance.GENERAL : customer.importance();
        Map<String, Object> before = new TreeMap<>(Map.of("status", customer.status()));
        Map<String, Object> after = new TreeMap<>(Map.of("status", stand.status(), "movedTo", change.to(), "effectiveOn", change.effectiveOn()));
        return new Won(
                customer.id(), new Moved(customer.id(), stand, importance), entry,
                new Win(Ids.next(), customer.id(), change.effectiveOn(), importance, customer.hasPotential()),
                new Noted(customer.id(), customer.id(), before, after), trace);
    }

    private void write(List<Won> won, Map<UUID, LocalDate> beginnings, UUID importId, Instant now) {
        List<UUID> ids = won.stream().map(Won::id).toList();
        stands.write(won.stream().map(Won::moved).toList(), now);
        changes.moveAll(beginnings);
        changes.addAll(won.stream().map(Won::entry).toList());
        states.noteImportances(won.stream().map(Won::win).toList(), importId, now);
        changes.relinkAll(ids);
        states.rebuild(ids);
        answers.recount(ids);
        audit.noteRules(StatusTrigger.FIRST_ORDER.name(), "STATUS_CHANGED", "Customer", won.stream().map(Won::noted).toList());
        changed.fire(new CultivationChanged(ids));
    }

    /** Where the last entry leaves the customer, the new one among them. */
    private static Stand stand(Known customer, Effect effect, List<Entry> entries, NewEntry entry) {
        Map<Long, Entry> bySequence = new HashMap<>();
        entries.forEach(one -> bySequence.put(one.change().sequence(), one));
        List<Entry> all = effect.history().changes().stream()
                .map(change -> {
                    Entry known = bySequence.get(change.sequence());
                    return known == null
                            ? new Entry(entry.id(), change, entry.rule(), null, null)
                            : new Entry(known.id(), change, known.rule(), known.pause(), known.competitorId());
                })
                .toList();
        return StatusMachine.stand(all, customer.competitorId());
    }
}
