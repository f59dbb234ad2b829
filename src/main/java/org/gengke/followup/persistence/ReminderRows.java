package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.Reminders.Reminder;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Reminders as they are written; worklists read them. */
@ApplicationScoped
public class ReminderRows {

    private final Sql sql;

    ReminderRows(Sql sql) {
        this.sql = sql;
    }

    public void replace(Collection<UUID> subjectIds, List<Reminder> reminders) {
        if (subjectIds.isEmpty()) {
            return;
        }
        sql.update(Fragment.of("delete from worklist_reminder where subject_id = any(?::uuid[])", (Object) subjectIds.toArray(UUID[]::new)));
        sql.batch(
                "insert into worklist_reminder (subject_id, kind, customer_id, subject_name, assignee_id, since, raised_on) values (?, ?, ?, ?, ?, ?, ?)",
                reminders.stream()
                        .map(one -> new Object[] {
                            one.subjectId(), one.kind(), one.customerId(), one.subjectName(), one.assigneeId(), one.since(), one.raisedOn()
                        })
                        .toList());
    }
}
