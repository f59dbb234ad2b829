package org.gengke.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SchedulingTest {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 23);
    private static final DayLoad EMPTY = day -> 0;
    private final WorkingCalendar calendar = new WorkingCalendar(WorkingCalendar.shipped());
    private final Scheduling scheduling = new Scheduling(calendar, Scheduling.DEFAULT_CAPACITY);

    @Test
    void nextDueIsTheIntervalAfterTheLastInteraction() {
        assertThat(scheduling.nextDue(LAST, 7, LAST, EMPTY)).isEqualTo("2026-09-30");
    }

    @Test
    void aHolidayMovesTheDueDateForward() {
        assertThat(scheduling.nextDue(LAST, 8, LAST, EMPTY)).isEqualTo("2026-10-08");
    }

    @Test
    void nothingIsDueBeforeToday() {
        assertThat(scheduling.nextDue(LAST.minusYears(1), 7, LAST, EMPTY)).isEqualTo(LAST);
        assertThat(scheduling.nextDue(LAST.minusYears(1), 7, LocalDate.of(2026, 10, 3), EMPTY)).isEqualTo("2026-10-08");
    }

    @Test
    void aFullDayGivesWayToTheNearestEarlierFirst() {
        // Interval 14 from Mon 9 Nov: Mon 23 Nov, may move by 2 days; the weekend before has no room to offer.
        LocalDate last = LocalDate.of(2026, 11, 9);
        assertThat(scheduling.nextDue(last, 14, last, full("2026-11-23"))).isEqualTo("2026-11-24");
        // From Wed 11 Nov: Wed 25 Nov, Tuesday and Thursday are equally near.
        assertThat(scheduling.nextDue(last.plusDays(2), 14, last, full("2026-11-25"))).isEqualTo("2026-11-24");
        assertThat(scheduling.nextDue(last.plusDays(2), 14, last, full("2026-11-25", "2026-11-24")))
                .isEqualTo("2026-11-26");
    }

    @Test
    void outsideTheWindowOnlyLaterDaysAreTaken() {
        LocalDate last = LocalDate.of(2026, 11, 9);
        assertThat(scheduling.nextDue(last, 3, last, full("2026-11-12"))).isEqualTo("2026-11-13");
        assertThat(scheduling.nextDue(last, 7, last, full("2026-11-16", "2026-11-17"))).isEqualTo("2026-11-18");
    }

    @Test
    void theWindowDoesNotReachBeforeToday() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(scheduling.nextDue(today.minusDays(14), 14, today, full("2026-11-25"))).isEqualTo("2026-11-26");
    }

    @Test
    void thousandsOfPlansFillDayAfterDay() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            var planned = new PlannedDays(calendar, 12);
            for (int i = 0; i < 20_000; i++) {
                planned.add(scheduling.nextDue(LAST, 7, LAST, planned));
            }
            LocalDate day = LocalDate.of(2026, 9, 30);
            for (int i = 0; i < 100; i++, day = calendar.nextWorkingDay(day)) {
                assertThat(planned.plansOn(day)).isEqualTo(12);
            }
        });
    }

    @Test
    void memoryAndPlainCountsAgree() {
        var planned = new PlannedDays(calendar, 12);
        planned.add(LocalDate.of(2026, 9, 30), 15);
        planned.add(LocalDate.of(2026, 10, 8), 12);
        DayLoad counts = day -> planned.plansOn(day);
        assertThat(planned.firstWithRoom(LocalDate.of(2026, 9, 30), calendar, 12))
                .isEqualTo(counts.firstWithRoom(LocalDate.of(2026, 9, 30), calendar, 12))
                .isEqualTo("2026-10-09");
    }

    private static DayLoad full(String... days) {
        Set<String> full = Set.of(days);
        return day -> full.contains(day.toString()) ? 12 : 11;
    }
}
