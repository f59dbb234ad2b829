package org.gengke.fivelayer;

import java.time.Instant;
import java.time.LocalDate;
import org.gengke.fivelayer.domain.BelievedDayNotPossible;
import org.gengke.shared.BusinessClock;

/** Until when somebody asks what was believed. */
final class Believing {

    private Believing() {}

    /** The end of a day; null for now, also when the day is today's. */
    static Instant at(LocalDate asOf, BusinessClock clock) {
        if (asOf == null || asOf.equals(clock.today())) {
            return null;
        }
        if (asOf.isAfter(clock.today())) {
            throw new BelievedDayNotPossible(clock.today());
        }
        return clock.startOf(asOf.plusDays(1)).minusNanos(1_000);
    }
}
