package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gengke.followup.WorkingDays;
import org.gengke.keyaccount.domain.WorkingHours;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** How long answers take, in working hours, and until when they must be given. */
@ApplicationScoped
class AnswerTime {

    private final WorkingDays days;
    private final Settings settings;
    private final BusinessClock clock;

    AnswerTime(WorkingDays days, Settings settings, BusinessClock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** As calendar and settings say at present. */
    Limit limit() {
        return new Limit(DutySettings.workingHours(settings, days.now(), clock.zone()), Duration.ofHours(DutySettings.answerHours(settings)));
    }

    /** @param allowed working time within which an answer is in time */
    record Limit(WorkingHours hours, Duration allowed) {

        Instant deadline(Instant reportedAt) {
            return hours.after(reportedAt, allowed);
        }

        Duration taken(Instant reportedAt, Instant until) {
            return hours.between(reportedAt, until);
        }
    }
}
