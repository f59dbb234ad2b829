package org.gengke.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gengke.followup.domain.FollowUpLimits;
import org.gengke.shared.domain.InvalidContent;

/** What dates of follow-up may be. */
final class Dates {

    static final Instant EARLIEST_MOMENT = Instant.parse("1990-01-01T00:00:00Z");

    private Dates() {}

    /** As the database keeps it. */
    static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** A promise can be given for today and later, within reason. */
    static LocalDate promised(LocalDate dueOn, LocalDate today, String pointer) {
        if (dueOn.isBefore(today)) {
            throw InvalidContent.at(pointer, "date-in-past");
        }
        if (dueOn.isAfter(today.plusYears(FollowUpLimits.YEARS_AHEAD))) {
            throw InvalidContent.at(pointer, "date-too-far");
        }
        return dueOn;
    }
}
