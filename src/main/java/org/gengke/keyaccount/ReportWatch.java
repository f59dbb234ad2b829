package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import org.gengke.followup.Reminders;
import org.gengke.followup.Reminders.Reminder;
import org.gengke.followup.domain.StallKind;
import org.gengke.keyaccount.persistence.Reports;
import org.gengke.shared.BusinessClock;

/** Whoever is responsible finds what waits for an answer on the worklist, until it is given; told anew with each change. */
@ApplicationScoped
class ReportWatch {

    private final Reports reports;
    private final Reminders reminders;
    private final BusinessClock clock;

    ReportWatch(Reports reports, Reminders reminders, BusinessClock clock) {
        this.reports = reports;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** These have changed; the caller holds the locks of their customers. */
    @Transactional(TxType.MANDATORY)
    void look(Collection<UUID> ids) {
        reminders.replace(ids, reports.waiting(ids).stream()
                .map(one -> new Reminder(
                        one.customerId(), one.id(), one.content(), one.responsibleId(), StallKind.REPORT_WAITING, clock.dateOf(one.reportedAt()),
                        clock.dateOf(one.reportedAt())))
                .toList());
    }
}
