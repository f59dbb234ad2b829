package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.IntakeContacts;
import org.gengke.customer.persistence.IntakeContacts.At;
import org.gengke.customer.persistence.IntakeRows;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.shared.BusinessClock;

/** Takes back what an import brought; what people have worked with since stays. */
@ApplicationScoped
public class IntakeUndo {

    private final IntakeRows rows;
    private final IntakeContacts contacts;
    private final Customers customers;
    private final StatusChanges changes;
    private final CustomerStates states;
    private final ClaimedStatuses claimed;
    private final BusinessClock clock;
    private final Event<CustomersRemoved> removed;
    private final Event<ContactsAsked> asked;

    IntakeUndo(
            IntakeRows rows,
            IntakeContacts contacts,
            Customers customers,
            StatusChanges changes,
            CustomerStates states,
            ClaimedStatuses claimed,
            BusinessClock clock,
            Event<CustomersRemoved> removed,
            Event<ContactsAsked> asked) {
        this.rows = rows;
        this.contacts = contacts;
        this.customers = customers;
        this.changes = changes;
        this.states = states;
        this.claimed = claimed;
        this.clock = clock;
        this.removed = removed;
        this.asked = asked;
    }

    /** What a row did to a customer's status. */
    public record Moved(UUID customerId, StatusTrace trace) {}

    /** Those of an import's customers that nothing has touched but these: it, and those that are taken back already. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> untouched(List<UUID> customerIds, Collection<UUID> importIds) {
        return rows.untouched(customerIds, importIds);
    }

    /** Removes customers that an import created; what other features keep of them is removed before. */
    @Transactional(TxType.MANDATORY)
    public void remove(Collection<UUID> customerIds, UUID importId) {
        removed.fire(new CustomersRemoved(List.copyOf(customerIds)));
        contacts.removeHomeless(rows.remove(customerIds, importId), importId);
    }

    /** Contacts that an import added at customers which were there before. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> contactsBroughtTo(Collection<UUID> customerIds, UUID importId) {
        Map<UUID, UUID> customerOf = new HashMap<>();
        if (!customerIds.isEmpty()) {
            contacts.broughtTo(customerIds, importId).forEach((At at) -> customerOf.put(at.contactId(), at.customerId()));
        }
        return customerOf;
    }

    /** Removes those contacts that nobody has changed or worked with since; the removed ones. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> removeContacts(Collection<UUID> contactIds) {
        if (contactIds.isEmpty()) {
            return Set.of();
        }
        ContactsAsked question = new ContactsAsked(contactIds);
        asked.fire(question);
        return contacts.removeUnused(question.free());
    }

    /**
     * Takes entries out of the status histories again. The caller holds the locks of the customers' rows.
     *
     * @param moved the last row of the list first
     * @return customers whose history stays as it is, because their status has been changed since
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> takeBackStatuses(List<Moved> moved, UUID importId) {
        if (moved.isEmpty()) {
            return Set.of();
        }
        Map<UUID, List<StatusTrace>> traces = new LinkedHashMap<>();
        moved.forEach(one -> traces.computeIfAbsent(one.customerId, id -> new ArrayList<>()).add(one.trace));
        Set<UUID> last = changes.lastOfTheirs(entries(traces.values()));
        Map<UUID, List<Entry>> histories = changes.ofAll(traces.keySet());
        Set<UUID> kept = new HashSet<>();
        traces.forEach((customer, own) -> {
            if (!removable(own, last, histories.getOrDefault(customer, List.of()))) {
                kept.add(customer);
            }
        });
        traces.keySet().removeAll(kept);
        if (!traces.isEmpty()) {
            restore(traces, importId);
        }
        return kept;
    }

    private static List<UUID> entries(Collection<List<StatusTrace>> traces) {
        return traces.stream().flatMap(List::stream).map(StatusTrace::entryId).filter(id -> id != null).toList();
    }

    /** Nobody moved the customer since, and nothing would come before the beginning. */
    private static boolean removable(List<StatusTrace> own, Set<UUID> last, List<Entry> history) {
        Set<UUID> going = new HashSet<>(entries(List.of(own)));
        LocalDate began = own.get(own.size() - 1).beganOn();
        return last.containsAll(going)
                && history.stream()
                        .skip(1)
                        .filter(entry -> !going.contains(entry.id()))
                        .allMatch(entry -> began == null || !entry.change().effectiveOn().isBefore(began));
    }

    private void restore(Map<UUID, List<StatusTrace>> traces, UUID importId) {
        Map<UUID, LocalDate> beginnings = new HashMap<>();
        // The first row of the list comes last, and knows what was there before all of them.
        traces.values().stream().flatMap(List::stream).filter(trace -> trace.beganOn() != null)
                .forEach(trace -> beginnings.put(trace.beginningId(), trace.beganOn()));
        changes.remove(entries(traces.values()));
        changes.moveAll(beginnings);
        changes.relinkAll(traces.keySet());
        Map<UUID, List<Entry>> histories = changes.ofAll(traces.keySet());
        Instant now = clock.now();
        for (Customer customer : customers.findAllById(traces.keySet())) {
            List<Entry> history = histories.get(customer.id());
            List<StatusTrace> own = traces.get(customer.id());
            StatusTrace first = own.get(own.size() - 1);
            StatusMachine.standAsWritten(customer, history, now);
            customer.weigh(StatusMachine.history(history).wonBefore() ? first.importance() : null, first.hasPotential(), now);
        }
        customers.release();
        states.forgetImportances(traces.keySet(), importId);
        claimed.follow(traces.keySet());
    }
}
