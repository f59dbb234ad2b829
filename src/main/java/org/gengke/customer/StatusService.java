package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;

/** The status of a customer, changed by people; and its history. */
@ApplicationScoped
public class StatusService {

    private final CustomerLookup lookup;
    private final Customers customers;
    private final StatusChanges changes;
    private final StatusMachine statuses;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    StatusService(
            CustomerLookup lookup,
            Customers customers,
            StatusChanges changes,
            StatusMachine statuses,
            CurrentCaller callers,
            BusinessClock clock) {
        this.lookup = lookup;
        this.customers = customers;
        this.changes = changes;
        this.statuses = statuses;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * A wished change.
     *
     * @param to null for a paused customer to resume to the status it had
     * @param effectiveOn null for today
     */
    public record Wish(
            CustomerStatus to,
            LocalDate effectiveOn,
            String reason,
            Pause pause,
            UUID competitorId,
            Importance importance,
            Boolean hasPotential) {}

    @Transactional
    public StatusChangeView change(UUID customerId, Wish wish) {
        lookup.lock(customerId);
        Customer customer = customers.locked(customerId);
        CustomerStatus to = wish.to != null ? wish.to : resumed(customer);
        boolean resumesAtCompetitor =
                to == CustomerStatus.HELD_BY_COMPETITOR && wish.competitorId == null && customer.status() == CustomerStatus.PAUSED;
        StatusMove move = new StatusMove(
                to,
                wish.effectiveOn == null ? clock.today() : wish.effectiveOn,
                wish.reason,
                resumesAtCompetitor ? customer.competitorId() : wish.competitorId,
                wish.pause,
                callers.get().confirmsFor(customer.teamId()));
        UUID changeId = statuses.move(customerId, move, StatusTrigger.HAND, wish.importance, wish.hasPotential);
        return changes.history(customerId).stream()
                .filter(entry -> entry.id().equals(changeId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    @Transactional
    public List<StatusChangeView> history(UUID customerId) {
        lookup.visible(customerId);
        return changes.history(customerId);
    }

    private CustomerStatus resumed(Customer customer) {
        if (customer.status() != CustomerStatus.PAUSED) {
            throw InvalidContent.at("#/toStatus", "not-null");
        }
        return statuses.rules().resumed(StatusMachine.history(changes.of(customer.id())));
    }
}
