package org.gengke.followup.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.WorkingCalendar;

/** How many plans one person already has on a day (domain section 2). */
@FunctionalInterface
public interface DayLoad {
    /** After this many full working days the search ends and the day is overfilled. */
    int HORIZON = 2_500;

    int plansOn(LocalDate day);

    /** The first working day from the given one that holds fewer plans than the capacity. */
    default LocalDate firstWithRoom(LocalDate from, WorkingCalendar calendar, int capacity) {
        LocalDate day = calendar.firstWorkingDayFrom(from);
        for (int i = 0; i < HORIZON && plansOn(day) >= capacity; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }
}
