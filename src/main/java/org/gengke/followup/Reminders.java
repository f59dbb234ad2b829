package org.gengke.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.persistence.ReminderRows;
import org.gengke.shared.BusinessClock;

/**
 * What the worklist reminds of beside the promises: something of a customer stands still, or runs out. Whoever watches it tells
 * it here in the transaction of each change, with the day from which on it counts.
 */
@ApplicationScoped
public class Reminders {

    private final ReminderRows rows;
    private final BusinessClock clock;

    Reminders(ReminderRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Something that stands still, or runs out.
     *
     * @param subjectName what people call it
     * @param assigneeId who works on it beside the customer's owner; null for nobody
     * @param since the day since which it waits; of what runs out the last day
     * @param raisedOn the first day on which it is to be seen
     * @param lastOn the last one; null while it lasts
     */
    public record Reminder(
            UUID customerId, UUID subjectId, String subjectName, UUID assigneeId, StallKind kind, LocalDate since, LocalDate raisedOn, LocalDate lastOn) {

        /** One that is to be seen until something happens. */
        public Reminder(UUID customerId, UUID subjectId, String subjectName, UUID assigneeId, StallKind kind, LocalDate since, LocalDate raisedOn) {
            this(customerId, subjectId, subjectName, assigneeId, kind, since, raisedOn, null);
        }
    }

    /** Those of what runs out are raised so many days before the last one. */
    @Transactional(TxType.MANDATORY)
    public void before(StallKind kind, int days) {
        rows.raiseBefore(kind, days);
    }

    /** Nobody is to see them any more. */
    @Scheduled(identity = "past-reminders", cron = "0 25 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forgetPast() {
        rows.forget(clock.today());
    }

    /** From now on these, and no others, are the reminders of these subjects. */
    @Transactional(TxType.MANDATORY)
    public void replace(Collection<UUID> subjectIds, List<Reminder> reminders) {
        rows.replace(subjectIds, reminders);
    }
}
