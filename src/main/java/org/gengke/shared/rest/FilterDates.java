package org.gengke.shared.rest;

import java.time.LocalDate;

/** Dates in filters: whatever lies outside of these centuries filters like their ends, and fits the database. */
public final class FilterDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private FilterDates() {}

    public static LocalDate within(LocalDate date) {
        if (date == null) {
            return null;
        }
        if (date.isBefore(FIRST)) {
            return FIRST;
        }
        return date.isAfter(LAST) ? LAST : date;
    }
}
