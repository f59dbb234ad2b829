package org.gengke.trial;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.gengke.trial.persistence.WaitingTrials;

/** Puts right what the previous version of the service writes while it still runs beside this one: it tells engineers of no stalls. */
@ApplicationScoped
class ReminderRepair {

    private final WaitingTrials trials;

    ReminderRepair(WaitingTrials trials) {
        this.trials = trials;
    }

    @Scheduled(identity = "reminder-repair", every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        repair();
    }

    @Transactional
    int repair() {
        return trials.repairAssignees();
    }
}
