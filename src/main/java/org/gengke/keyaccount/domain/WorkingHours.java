package org.gengke.keyaccount.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * Time as it counts while people are at work: on each working day from one hour on, so many hours.
 *
 * @param begins the hour at which a working day begins
 * @param hours how long it lasts; never beyond midnight
 */
public record WorkingHours(WorkingCalendar calendar, ZoneId zone, int begins, int hours) {

    /** So that a calendar edited into one long holiday cannot hang anyone. */
    private static final int LONGEST = 3_660;

    public WorkingHours {
        hours = Math.min(hours, 24 - begins);
    }

    /** Working time between two moments; none when the second is not later. */
    public Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                Instant begin = later(from, opening(day));
                Instant end = earlier(to, closing(day));
                sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum;
    }

    /** The moment at which so much working time has passed. */
    public Instant after(Instant from, Duration wanted) {
        Duration left = wanted;
        LocalDate day = LocalDate.ofInstant(from, zone);
        for (int i = 0; i < LONGEST; i++, day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                continue;
            }
            Instant begin = later(from, opening(day));
            Duration there = begin.isBefore(closing(day)) ? Duration.between(begin, closing(day)) : Duration.ZERO;
            if (there.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = left.minus(there);
        }
        return opening(day);
    }

    private Instant opening(LocalDate day) {
        return day.atStartOfDay(zone).plusHours(begins).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atStartOfDay(zone).plusHours((long) begins + hours).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
