package org.gengke.trial.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * When a trial stands still (domain section 3), in working days after the day since which it waits.
 *
 * @param notStarted ⚙ after the receipt
 * @param issueOpen ⚙ after an issue was found
 * @param notReported ⚙ after the end of the test
 * @param noDecision ⚙ after the report
 */
public record Stalls(int notStarted, int issueOpen, int notReported, int noDecision) {

    public static final Stalls DEFAULT = new Stalls(3, 2, 2, 14);

    /**
     * A trial waits.
     *
     * @param raisedOn the first working day on which it counts as standing still, unless something happens before
     */
    public record Stall(StallKind kind, LocalDate since, LocalDate raisedOn) {}

    /** @param openIssueSince when the oldest open issue was found; null without one */
    public List<Stall> of(TrialStage stage, LocalDate since, LocalDate openIssueSince, WorkingCalendar calendar) {
        if (stage.ended()) {
            return List.of();
        }
        List<Stall> stalls = new ArrayList<>();
        switch (stage) {
            case RECEIVED -> stalls.add(stall(StallKind.NOT_STARTED, since, notStarted, calendar));
            case FINISHED -> stalls.add(stall(StallKind.NOT_REPORTED, since, notReported, calendar));
            case REPORTED -> stalls.add(stall(StallKind.NO_DECISION, since, noDecision, calendar));
            default -> {}
        }
        if (openIssueSince != null) {
            stalls.add(stall(StallKind.ISSUE_OPEN, openIssueSince, issueOpen, calendar));
        }
        return stalls;
    }

    private static Stall stall(StallKind kind, LocalDate since, int workingDays, WorkingCalendar calendar) {
        LocalDate day = since;
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return new Stall(kind, since, day);
    }
}
