package org.gengke.shared.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Working days (domain section 2): Monday to Friday, without public holidays, with the make-up days that China's calendar
 * has. Immutable; build a new one when an exception is edited.
 */
public final class WorkingCalendar {
    /** So that a calendar edited into one long holiday cannot hang anyone. */
    private static final int LONGEST_REST = 366;

    private final Map<LocalDate, Day> exceptions;

    public enum Kind {
        HOLIDAY,
        WORKDAY
    }

    /** An exception from the week. */
    public record Day(LocalDate date, Kind kind, String nameZh, String nameEn) {}

    public WorkingCalendar(Collection<Day> exceptions) {
        this.exceptions = exceptions.stream().collect(Collectors.toUnmodifiableMap(Day::date, Function.identity()));
    }

    /** The schedules that the State Council published for 2024 to 2026, oldest first. */
    public static List<Day> shipped() {
        try (var in = WorkingCalendar.class.getResourceAsStream("/calendar/cn.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(f -> new Day(LocalDate.parse(f[0]), Kind.valueOf(f[1]), f[2], f[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        Day exception = exceptions.get(date);
        if (exception != null) {
            return exception.kind() == Kind.WORKDAY;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The date itself when it is a working day, else the first one after it. */
    public LocalDate firstWorkingDayFrom(LocalDate date) {
        LocalDate day = date;
        for (int i = 0; i < LONGEST_REST && !isWorkingDay(day); i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return firstWorkingDayFrom(date.plusDays(1));
    }

    /** The last working day before the date. */
    public LocalDate previousWorkingDay(LocalDate date) {
        LocalDate day = date.minusDays(1);
        for (int i = 0; i < LONGEST_REST && !isWorkingDay(day); i++) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Working days after the first date, up to and including the second; 0 when the second is not later. */
    public long workingDaysBetween(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                ? after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::isWorkingDay).count()
                : 0;
    }
}
