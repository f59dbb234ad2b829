package org.gengke.followup.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * When the next contact is due (domain section 2): last interaction + interval, forward to a working day, then to a day with
 * room.
 *
 * @param capacity ⚙ plans that a person's day holds
 */
public record Scheduling(WorkingCalendar calendar, int capacity) {
    public static final int DEFAULT_CAPACITY = 12;

    /** A plan may move by this part of its interval to find room. */
    private static final int WINDOW_DIVISOR = 5;

    public Scheduling {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1");
        }
    }

    /** Never before today, whatever the last interaction. */
    public LocalDate nextDue(LocalDate lastInteraction, int interval, LocalDate today, DayLoad load) {
        LocalDate target = target(lastInteraction, interval, today);
        if (hasRoom(target, load)) {
            return target;
        }
        int window = interval / WINDOW_DIVISOR;
        for (int distance = 1; distance <= window; distance++) {
            LocalDate earlier = target.minusDays(distance);
            if (!earlier.isBefore(today) && hasRoom(earlier, load)) {
                return earlier;
            }
            LocalDate later = target.plusDays(distance);
            if (hasRoom(later, load)) {
                return later;
            }
        }
        return load.firstWithRoom(target.plusDays(window + 1L), calendar, capacity);
    }

    /** The day that is aimed at, before anyone looks whether it has room. */
    public LocalDate target(LocalDate lastInteraction, int interval, LocalDate today) {
        LocalDate wanted = lastInteraction.plusDays(interval);
        return calendar.firstWorkingDayFrom(wanted.isBefore(today) ? today : wanted);
    }

    /** No day before this one is considered. */
    public LocalDate earliest(LocalDate lastInteraction, int interval, LocalDate today) {
        LocalDate day = target(lastInteraction, interval, today).minusDays(interval / WINDOW_DIVISOR);
        return day.isBefore(today) ? today : day;
    }

    /** The last day of the window; only when all before it are full is a later one taken. */
    public LocalDate latest(LocalDate lastInteraction, int interval, LocalDate today) {
        return target(lastInteraction, interval, today).plusDays(interval / WINDOW_DIVISOR);
    }

    /** The last day within whose window plans may stand that would be due on a rest day, by intervals up to this one. */
    public LocalDate furthestPassing(LocalDate restDay, int interval) {
        return calendar.nextWorkingDay(restDay).plusDays(interval / WINDOW_DIVISOR);
    }

    private boolean hasRoom(LocalDate day, DayLoad load) {
        return calendar.isWorkingDay(day) && load.plansOn(day) < capacity;
    }
}
