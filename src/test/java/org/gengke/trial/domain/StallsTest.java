package org.gengke.trial.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.domain.WorkingCalendar;
import org.gengke.trial.domain.Stalls.Stall;
import org.junit.jupiter.api.Test;

/** Section 3: received and not started after 3 working days; an issue open for 2; finished and not reported after 2; no decision after 14. */
class StallsTest {

    private static final WorkingCalendar CHINA = new WorkingCalendar(WorkingCalendar.shipped());
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    @Test
    void receivedAndNotStartedAfterThreeWorkingDays() {
        assertThat(of(TrialStage.RECEIVED, MONDAY)).containsExactly(new Stall(StallKind.NOT_STARTED, MONDAY, LocalDate.of(2026, 9, 17)));
    }

    @Test
    void daysOffDoNotCount() {
        // 29 and 30 September work, 1 to 7 October is the national holiday.
        LocalDate received = LocalDate.of(2026, 9, 28);
        assertThat(of(TrialStage.RECEIVED, received)).extracting(Stall::raisedOn).containsExactly(LocalDate.of(2026, 10, 8));
        LocalDate friday = LocalDate.of(2026, 9, 11);
        assertThat(of(TrialStage.FINISHED, friday)).containsExactly(new Stall(StallKind.NOT_REPORTED, friday, LocalDate.of(2026, 9, 15)));
    }

    @Test
    void reportedAndNoDecisionAfterFourteen() {
        LocalDate reported = LocalDate.of(2026, 8, 3);
        assertThat(of(TrialStage.REPORTED, reported)).containsExactly(new Stall(StallKind.NO_DECISION, reported, LocalDate.of(2026, 8, 21)));
    }

    @Test
    void anOpenIssueStandsStillAtAnyStageUntilTheEnd() {
        List<Stall> stalls = Stalls.DEFAULT.of(TrialStage.RECEIVED, MONDAY, MONDAY.plusDays(1), CHINA);
        assertThat(stalls).containsExactly(
                new Stall(StallKind.NOT_STARTED, MONDAY, MONDAY.plusDays(3)), new Stall(StallKind.ISSUE_OPEN, MONDAY.plusDays(1), MONDAY.plusDays(3)));
        assertThat(Stalls.DEFAULT.of(TrialStage.TESTING, MONDAY, MONDAY, CHINA)).extracting(Stall::kind).containsExactly(StallKind.ISSUE_OPEN);
        assertThat(Stalls.DEFAULT.of(TrialStage.CONVERTED, MONDAY, MONDAY, CHINA)).isEmpty();
        assertThat(of(TrialStage.TESTING, MONDAY)).isEmpty();
        assertThat(of(TrialStage.TRIAL_USE, MONDAY)).isEmpty();
    }

    @Test
    void thresholdsAreSettings() {
        assertThat(new Stalls(1, 1, 1, 1).of(TrialStage.RECEIVED, MONDAY, null, CHINA)).extracting(Stall::raisedOn).containsExactly(MONDAY.plusDays(1));
    }

    private static List<Stall> of(TrialStage stage, LocalDate since) {
        return Stalls.DEFAULT.of(stage, since, null, CHINA);
    }
}
