package org.gengke.followup.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * When an overdue plan comes onto the manager's worklist (domain section 2).
 *
 * @param workingDays ⚙ after the due date
 */
public record Escalation(WorkingCalendar calendar, int workingDays) {
    public static final int DEFAULT_WORKING_DAYS = 3;

    public boolean concerns(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today) && calendar.workingDaysBetween(dueOn, today) >= workingDays;
    }

    /** The latest due date of plans that are escalated today: what a query compares with. */
    public LocalDate latestDueOn(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (!concerns(day, today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
