package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent.Finding;

/** When something can have happened that shows that a duty was done: not in the future, and within living memory. */
final class EvidenceDates {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private EvidenceDates() {}

    static void check(List<Finding> findings, String pointer, Instant at, BusinessClock clock) {
        if (at.isAfter(clock.now())) {
            findings.add(Finding.of(pointer, "past-or-present"));
        } else if (at.isBefore(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            findings.add(Finding.of(pointer, "time-too-early"));
        }
    }

    static void check(List<Finding> findings, String pointer, LocalDate day, BusinessClock clock) {
        if (day.isAfter(clock.today())) {
            findings.add(Finding.of(pointer, "past-or-present"));
        } else if (day.isBefore(EARLIEST)) {
            findings.add(Finding.of(pointer, "time-too-early"));
        }
    }

    /** As the database keeps it. */
    static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
