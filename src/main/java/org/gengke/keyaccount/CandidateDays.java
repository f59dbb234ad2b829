package org.gengke.keyaccount;

import java.time.LocalDate;

/**
 * The days that are looked at when candidates are weighed.
 *
 * @param year first day of the twelve months to {@code today}
 * @param before first day of the twelve months before
 * @param contacts first day that contacts count from
 */
public record CandidateDays(LocalDate today, LocalDate year, LocalDate before, LocalDate contacts) {

    /** First day of the twelve months to a day. */
    public static LocalDate yearTo(LocalDate day) {
        return day.minusYears(1).plusDays(1);
    }
}
