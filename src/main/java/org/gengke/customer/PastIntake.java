package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.CustomerIntake.Newcomer;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.IntakeContacts;
import org.gengke.customer.persistence.IntakeHistories;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/** Customers with their whole past, by the chunk. */
@ApplicationScoped
public class PastIntake {

    private final Customers customers;
    private final IntakeHistories histories;
    private final IntakeContacts contacts;
    private final StatusMachine statuses;
    private final CustomerStates states;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PastIntake(
            Customers customers,
            IntakeHistories histories,
            IntakeContacts contacts,
            StatusMachine statuses,
            CustomerStates states,
            CurrentCaller callers,
            BusinessClock clock) {
        this.customers = customers;
        this.histories = histories;
        this.contacts = contacts;
        this.statuses = statuses;
        this.states = states;
        this.callers = callers;
        this.clock = clock;
    }

    /** A step on the way to where a customer stands, with who made it and by which rule. */
    public record Step(StatusMove move, UUID actorId, StatusTrigger trigger) {}

    /** Whose it was and how it was weighed from a day on. */
    public record Standing(LocalDate since, UUID ownerId, UUID teamId, Importance importance, boolean hasPotential) {}

    /**
     * A customer whose whole way is known.
     *
     * @param steps oldest first; they say where it stands, not the draft
     * @param standings oldest first; the last one says whose it is
     */
    public record Known(Newcomer newcomer, List<Step> steps, List<Standing> standings) {}

    /** Creates customers with their whole past, each step of which must have been possible. Plans follow with {@link CustomerIntake#cultivate}. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> createKnown(List<Known> newcomers) {
        List<Customer> created = new ArrayList<>(newcomers.size());
        Instant now = clock.now();
        StatusRules rules = statuses.rules();
        for (Known known : newcomers) {
            CustomerDraft draft = known.newcomer().draft();
            Customer customer = new Customer(
                    Ids.next(), draft.profile(), "{}", false, known.newcomer().createdBy(), draft.importId(), known.newcomer().createdAt());
            Standing present = known.standings().get(known.standings().size() - 1);
            customer.belongTo(present.ownerId(), present.teamId(), now);
            if (present.ownerId() == null) {
                customer.release(now);
            }
            stand(customer, known.steps(), rules, now);
            customer.weigh(present.importance(), present.hasPotential(), now);
            customer.rank(draft.tier(), now);
            customers.persist(customer);
            created.add(customer);
        }
        customers.release();
        List<UUID> ids = created.stream().map(Customer::id).toList();
        histories.addPasts(ids, newcomers, now);
        states.rebuild(ids);
        return ids;
    }

    private void stand(Customer customer, List<Step> steps, StatusRules rules, Instant now) {
        StatusRules.Situation situation = null;
        UUID competitor = null;
        for (Step step : steps) {
            StatusMove move = step.move();
            if (situation == null) {
                rules.checkFirst(move, clock.today());
            } else {
                rules.check(situation, move, StatusTrigger.IMPORT, clock.today());
            }
            boolean won = move.to() == CustomerStatus.WON || (situation != null && situation.wonBefore());
            situation = new StatusRules.Situation(move.to(), won);
            competitor = move.to() == CustomerStatus.WON ? null : move.competitorId() != null ? move.competitorId() : competitor;
        }
        StatusMove last = steps.get(steps.size() - 1).move();
        customer.stand(last.to(), last.effectiveOn(), situation.wonBefore(), last.pause(), competitor, now);
    }

    /** Contacts of customers that are there; the customers in the order of the contacts, as often as they have some. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> addContacts(List<UUID> customerIds, List<NewContact> contacts, UUID importId) {
        return this.contacts.add(customerIds, contacts, importId, callers.get().id(), clock.now());
    }
}
