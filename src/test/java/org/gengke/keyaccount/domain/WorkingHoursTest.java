package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final WorkingHours hours = new WorkingHours(new WorkingCalendar(WorkingCalendar.shipped()), ZONE, 9, 8);

    @Test
    void nightsDoNotCount() {
        assertThat(hours.between(at("2026-09-21T16:00"), at("2026-09-22T10:30"))).isEqualTo(Duration.ofMinutes(150));
        assertThat(hours.between(at("2026-09-21T20:00"), at("2026-09-21T23:00"))).isZero();
    }

    /** Wednesday evening before National Day: 1 to 7 October are holidays, Saturday the 10th is worked. */
    @Test
    void holidaysDoNotCountAndMadeUpSaturdaysDo() {
        assertThat(hours.between(at("2026-09-30T15:00"), at("2026-10-08T11:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(hours.after(at("2026-09-30T15:00"), Duration.ofHours(8))).isEqualTo(at("2026-10-08T15:00"));
        assertThat(hours.between(at("2026-10-10T09:00"), at("2026-10-10T17:00"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatComesAtNightIsDueByTheEndOfTheNextDay() {
        assertThat(hours.after(at("2026-09-21T22:00"), Duration.ofHours(8))).isEqualTo(at("2026-09-22T17:00"));
        assertThat(hours.between(at("2026-09-21T22:00"), at("2026-09-22T17:00"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatEndsBeforeItBeginsTakesNoTime() {
        assertThat(hours.between(at("2026-09-22T10:00"), at("2026-09-21T10:00"))).isZero();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
