package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.shared.BusinessClock;

/** Takes entries out of a status history again: the customer stands where the rest of it says. */
@ApplicationScoped
class StatusRemoval {

    private final Customers customers;
    private final StatusChanges changes;
    private final CustomerStates states;
    private final BusinessClock clock;

    StatusRemoval(Customers customers, StatusChanges changes, CustomerStates states, BusinessClock clock) {
        this.customers = customers;
        this.changes = changes;
        this.states = states;
        this.clock = clock;
    }

    /**
     * The row of the customer is locked.
     *
     * @param beganOn the day to which the beginning goes back; null when it stays
     */
    void remove(UUID customerId, List<UUID> entryIds, LocalDate beganOn) {
        changes.remove(entryIds);
        if (beganOn != null) {
            changes.moveTo(changes.of(customerId).get(0).id(), beganOn);
        }
        changes.relinkAll(List.of(customerId));
        List<Entry> left = changes.of(customerId);
        Customer customer = customers.locked(customerId);
        StatusMachine.standAsWritten(customer, left, clock.now());
        if (!StatusMachine.history(left).wonBefore()) {
            customer.weigh(null, customer.hasPotential(), clock.now());
        }
        customers.flush();
        states.forgetImportances(List.of(customerId));
    }
}
