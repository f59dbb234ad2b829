package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.StatusHistory;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusRules.Situation;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;

/** What test trials do to the status of their customers (domain section 1.1). The caller holds the lock of the customer. */
@ApplicationScoped
public class TrialStatuses {

    private final StatusMachine statuses;
    private final StatusChanges changes;
    private final StatusRemoval removal;
    private final Cultivation cultivation;
    private final CustomerStates states;
    private final ChecklistAnswers answers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;

    TrialStatuses(
            StatusMachine statuses,
            StatusChanges changes,
            StatusRemoval removal,
            Cultivation cultivation,
            CustomerStates states,
            ChecklistAnswers answers,
            AuditTrail audit,
            BusinessClock clock,
            Event<CultivationChanged> changed) {
        this.statuses = statuses;
        this.changes = changes;
        this.removal = removal;
        this.cultivation = cultivation;
        this.states = states;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * What a trial did to a status history.
     *
     * @param beganOn where the history began before; null when that has not changed
     */
    public record Moved(UUID entryId, LocalDate beganOn) {}

    /** The customer received a trial product: one that has never ordered is TESTING. */
    @Transactional(TxType.MANDATORY)
    public Optional<Moved> received(UUID customerId, LocalDate on) {
        return move(customerId, on, StatusTrigger.TRIAL_RECEIVED, StatusRules::afterTrialReceived);
    }

    /** A trial ended without an order: a customer that is TESTING goes back, unless another trial is under way. */
    @Transactional(TxType.MANDATORY)
    public Optional<Moved> endedInVain(UUID customerId, LocalDate on, boolean otherUnderWay) {
        return move(customerId, on, StatusTrigger.TRIAL_ENDED, (rules, now) -> rules.afterTrialEnded(now, otherUnderWay));
    }

    /**
     * What the trial did never happened.
     *
     * @return false when the customer has been moved since: then nothing is done
     */
    @Transactional(TxType.MANDATORY)
    public boolean takeBack(UUID customerId, Moved moved) {
        List<Entry> before = changes.of(customerId);
        Entry latest = before.stream().max(Comparator.comparingLong(entry -> entry.change().sequence())).orElseThrow();
        if (!latest.id().equals(moved.entryId)) {
            return false;
        }
        removal.remove(customerId, List.of(moved.entryId), moved.beganOn);
        // Contacts that counted for nothing while it was TESTING count now.
        CultivatedCustomer counted = cultivation.lockAll(List.of(customerId)).get(0);
        statuses.rules().afterInteraction(counted.status(), counted.interactionCount()).ifPresent(to -> statuses.move(
                customerId, new StatusMove(to, statuses.dayFor(customerId, clock.today()), null, null, null, false), StatusTrigger.INTERACTIONS));
        states.rebuild(List.of(customerId));
        answers.recount(customerId);
        audit.note("STATUS_TAKEN_BACK", "Customer", customerId, customerId, Map.of("status", status(before)), Map.of("status", status(changes.of(customerId))));
        changed.fire(CultivationChanged.of(customerId));
        return true;
    }

    private static CustomerStatus status(List<Entry> entries) {
        return StatusMachine.history(entries).current();
    }

    private Optional<Moved> move(UUID customerId, LocalDate on, StatusTrigger trigger, BiFunction<StatusRules, Situation, Optional<CustomerStatus>> rule) {
        List<Entry> entries = changes.of(customerId);
        StatusHistory history = StatusMachine.history(entries);
        return rule.apply(statuses.rules(), new Situation(history.current(), history.wonBefore())).map(to -> {
            // A record that was entered later than the trial began reaches back to it.
            boolean reachesBack = entries.size() == 1 && StatusMachine.beginsByDefault(entries) && !on.isAfter(clock.today());
            LocalDate day = reachesBack ? on : statuses.dayFor(customerId, on);
            UUID entry = statuses.move(customerId, new StatusMove(to, day, null, null, null, false), trigger);
            LocalDate began = history.changes().get(0).effectiveOn();
            return new Moved(entry, day.isBefore(began) ? began : null);
        });
    }
}
