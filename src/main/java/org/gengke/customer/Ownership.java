package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.persistence.CustomerOwners;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleService;
import org.gengke.people.UserMoved;
import org.gengke.people.UserView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;

/** Whose a customer is and becomes: who may give it to whom, and the team that follows the owner. */
@ApplicationScoped
class Ownership {

    private final CurrentCaller callers;
    private final PeopleService people;
    private final CustomerOwners owners;
    private final CustomerStates states;
    private final BusinessClock clock;

    Ownership(CurrentCaller callers, PeopleService people, CustomerOwners owners, CustomerStates states, BusinessClock clock) {
        this.callers = callers;
        this.people = people;
        this.owners = owners;
        this.states = states;
        this.clock = clock;
    }

    /** A new record is the caller's own, or that of somebody to whom the caller may give customers. */
    void begin(Customer customer, UUID wishedOwner) {
        Caller caller = callers.get();
        if (wishedOwner == null && caller.client()) {
            customer.belongTo(null, caller.teamId(), clock.now());
            customer.release(clock.now());
        } else if (wishedOwner == null || wishedOwner.equals(caller.id())) {
            customer.belongTo(caller.id(), caller.teamId(), clock.now());
        } else {
            customer.belongTo(wishedOwner, receiver(wishedOwner).teamId(), clock.now());
        }
    }

    /**
     * Gives the customer to somebody else, or to the pool when {@code wishedOwner} is null.
     *
     * @return whether anything changed
     */
    boolean change(Customer customer, UUID wishedOwner) {
        if (Objects.equals(wishedOwner, customer.ownerId())) {
            return false;
        }
        Caller caller = callers.get();
        boolean own = caller.id().equals(customer.ownerId());
        boolean assigns = caller.client() || caller.may(Permission.CUSTOMERS_ASSIGN) && (own || caller.covers(customer.teamId()));
        if (!assigns && !(own && wishedOwner == null)) {
            throw new NotAllowed();
        }
        if (wishedOwner == null) {
            customer.release(clock.now());
        } else {
            customer.belongTo(wishedOwner, receiver(wishedOwner).teamId(), clock.now());
        }
        return true;
    }

    /** Customers follow their owner into another team. */
    void follow(@Observes UserMoved moved) {
        List<UUID> customers = owners.moveToTeam(moved.userId(), moved.teamId(), clock.today(), clock.now());
        if (!customers.isEmpty()) {
            states.rebuild(customers);
        }
    }

    private UserView receiver(UUID userId) {
        Caller caller = callers.get();
        if (!caller.client() && !caller.may(Permission.CUSTOMERS_ASSIGN)) {
            throw new NotAllowed();
        }
        UserView receiver;
        try {
            receiver = people.user(userId);
        } catch (NotFound unknown) {
            throw InvalidContent.at("#/ownerId", "reference-unknown");
        }
        if (!receiver.holdsCustomers()) {
            throw InvalidContent.at("#/ownerId", "owner-unsuitable");
        }
        boolean everywhere = caller.client() && caller.teams().isEmpty();
        if (!everywhere && !caller.covers(receiver.teamId())) {
            throw new NotAllowed();
        }
        return receiver;
    }
}
