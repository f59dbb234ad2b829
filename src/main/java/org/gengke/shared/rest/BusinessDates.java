package org.gengke.shared.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Dates and instants as the contract writes them. Years from 1900 to 2999: what lies outside is a slip of the keyboard, and
 * no calculation or database column has to cope with the year 999 999 999.
 */
final class BusinessDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LENGTH = "2026-03-01".length();

    private BusinessDates() {}

    static LocalDate date(String text) {
        LocalDate date = written(text);
        checkYear(date.getYear());
        return date;
    }

    /** A date of any year that has four digits: filters may reach as far back and forth as they like. */
    static LocalDate written(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeException("not YYYY-MM-DD");
        }
        return LocalDate.parse(text);
    }

    static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        checkYear(time.getYear());
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("a year out of range");
        }
    }
}
