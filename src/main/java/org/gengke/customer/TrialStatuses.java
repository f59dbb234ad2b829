package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.Optional;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.StatusHistory;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusRules.Situation;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.shared.BusinessClock;

/** What test trials do to the status of their customers (domain section 1.1). The caller holds the lock of the customer. */
@ApplicationScoped
public class TrialStatuses {

    private final StatusMachine statuses;
    private final StatusChanges changes;
    private final BusinessClock clock;

    TrialStatuses(StatusMachine statuses, StatusChanges changes, BusinessClock clock) {
        this.statuses = statuses;
        this.changes = changes;
        this.clock = clock;
    }

    /** The customer received a trial product: one that has never ordered is TESTING. */
    @Transactional(TxType.MANDATORY)
    public void received(UUID customerId, LocalDate on) {
        move(customerId, on, StatusTrigger.TRIAL_RECEIVED, StatusRules::afterTrialReceived);
    }

    /** A trial ended without an order: a customer that is TESTING goes back, unless another trial is under way. */
    @Transactional(TxType.MANDATORY)
    public void endedInVain(UUID customerId, LocalDate on, boolean otherUnderWay) {
        move(customerId, on, StatusTrigger.TRIAL_ENDED, (rules, now) -> rules.afterTrialEnded(now, otherUnderWay));
    }

    private void move(UUID customerId, LocalDate on, StatusTrigger trigger, BiFunction<StatusRules, Situation, Optional<CustomerStatus>> rule) {
        List<Entry> entries = changes.of(customerId);
        StatusHistory history = StatusMachine.history(entries);
        rule.apply(statuses.rules(), new Situation(history.current(), history.wonBefore())).ifPresent(to -> {
            // A record that was entered later than the trial began reaches back to it.
            boolean reachesBack = entries.size() == 1 && StatusMachine.beginsByDefault(entries) && !on.isAfter(clock.today());
            LocalDate day = reachesBack ? on : statuses.dayFor(customerId, on);
            statuses.move(customerId, new StatusMove(to, day, null, null, null, false), trigger);
        });
    }
}
