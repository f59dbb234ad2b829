package org.gengke.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gengke.shared.domain.WorkingCalendar.Day;
import org.gengke.shared.domain.WorkingCalendar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = new WorkingCalendar(WorkingCalendar.shipped());

    @ParameterizedTest
    @CsvSource({
        "2026-10-01,2026-10-08", "2026-09-30,2026-09-30", "2026-10-10,2026-10-10", "2026-02-15,2026-02-24",
        "2026-02-14,2026-02-14", "2026-09-19,2026-09-20", "2025-10-01,2025-10-09", "2024-02-10,2024-02-18",
        "2026-01-01,2026-01-04", "2026-11-21,2026-11-23"
    })
    void theFirstWorkingDayIsAfterHolidaysAndWeekends(LocalDate date, LocalDate expected) {
        assertThat(calendar.firstWorkingDayFrom(date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void theYearHasItsWorkingDays(int year, int expected) {
        LocalDate before = Year.of(year).atDay(1).minusDays(1);
        assertThat(calendar.workingDaysBetween(before, before.plusDays(Year.of(year).length()))).isEqualTo(expected);
    }

    @Test
    void makeUpDaysLieOnWeekends() {
        assertThat(WorkingCalendar.shipped())
                .filteredOn(d -> d.kind() == Kind.WORKDAY)
                .allMatch(d -> d.date().getDayOfWeek().getValue() >= 6)
                .hasSize(8 + 5 + 6);
    }

    @Test
    void workingDaysAreCountedAfterTheFirstDate() {
        LocalDate wednesday = LocalDate.of(2026, 9, 23);
        assertThat(calendar.workingDaysBetween(wednesday, wednesday)).isZero();
        assertThat(calendar.workingDaysBetween(wednesday, wednesday.plusDays(5))).isEqualTo(2);
        assertThat(calendar.workingDaysBetween(wednesday, wednesday.minusDays(5))).isZero();
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 9, 30))).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(calendar.previousWorkingDay(LocalDate.of(2026, 10, 8))).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void anEndlessHolidayHangsNobody() {
        List<Day> rest = LocalDate.of(2030, 1, 1)
                .datesUntil(LocalDate.of(2034, 1, 1))
                .map(d -> new Day(d, Kind.HOLIDAY, "休", "rest"))
                .toList();
        LocalDate day = LocalDate.of(2030, 1, 2);
        assertThat(new WorkingCalendar(rest).firstWorkingDayFrom(day)).isAfterOrEqualTo(day);
    }
}
