package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.Reminders.Reminder;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Reminders as they are written; worklists read them together as {@code reminder}. Those of trials stand in a table that the
 * previous version of the service reads too; it knows no others.
 */
@ApplicationScoped
public class ReminderRows {

    private final Sql sql;

    ReminderRows(Sql sql) {
        this.sql = sql;
    }

    /** What runs out on its last day is raised so many days before; only rows that differ are written. */
    public void raiseBefore(StallKind kind, int days) {
        sql.update(Fragment.of("update dated_reminder set raised_on = last_on - ? where kind = ? and raised_on is distinct from last_on - ?", days, kind, days));
    }

    /** Those whose last day is past. */
    public void forget(LocalDate today) {
        sql.update(Fragment.of("delete from dated_reminder where last_on < ?", today));
    }

    public void replace(Collection<UUID> subjectIds, List<Reminder> reminders) {
        if (subjectIds.isEmpty()) {
            return;
        }
        Object subjects = subjectIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from worklist_reminder where subject_id = any(?::uuid[])", subjects));
        sql.update(Fragment.of("delete from dated_reminder where subject_id = any(?::uuid[])", subjects));
        sql.batch(
                "insert into worklist_reminder (subject_id, kind, customer_id, subject_name, assignee_id, since, raised_on) values (?, ?, ?, ?, ?, ?, ?)",
                reminders.stream()
                        .filter(one -> one.kind().ofTrials())
                        .map(one -> new Object[] {
                            one.subjectId(), one.kind(), one.customerId(), one.subjectName(), one.assigneeId(), one.since(), one.raisedOn()
                        })
                        .toList());
        sql.batch(
                "insert into dated_reminder (subject_id, kind, customer_id, subject_name, assignee_id, since, raised_on, last_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                reminders.stream()
                        .filter(one -> !one.kind().ofTrials())
                        .map(one -> new Object[] {
                            one.subjectId(), one.kind(), one.customerId(), one.subjectName(), one.assigneeId(), one.since(), one.raisedOn(), one.lastOn()
                        })
                        .toList());
    }
}
