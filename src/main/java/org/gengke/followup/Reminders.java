package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.persistence.ReminderRows;

/**
 * What the worklist reminds of beside the promises: something of a customer stands still. Whoever watches it tells it here in
 * the transaction of each change, with the day from which on it counts.
 */
@ApplicationScoped
public class Reminders {

    private final ReminderRows rows;

    Reminders(ReminderRows rows) {
        this.rows = rows;
    }

    /**
     * Something that stands still.
     *
     * @param subjectName what people call it
     * @param assigneeId who works on it beside the customer's owner; null for nobody
     * @param raisedOn the first day on which it is to be seen
     */
    public record Reminder(UUID customerId, UUID subjectId, String subjectName, UUID assigneeId, StallKind kind, LocalDate since, LocalDate raisedOn) {}

    /** From now on these, and no others, are the reminders of these subjects. */
    @Transactional(TxType.MANDATORY)
    public void replace(Collection<UUID> subjectIds, List<Reminder> reminders) {
        rows.replace(subjectIds, reminders);
    }
}
