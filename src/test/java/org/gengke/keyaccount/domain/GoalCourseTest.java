package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gengke.keyaccount.domain.GoalCourse.Policy;
import org.gengke.keyaccount.domain.GoalCourse.Standing;
import org.junit.jupiter.api.Test;

/** Section 9: measured values against the straight line. */
class GoalCourseTest {

    private static final Policy POLICY = new Policy(90, 60);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final GoalCourse GROWING = course(GoalDirection.GROWTH, "100", "160");

    /** Baseline 100, target 160, 1 Jan–31 Dec; on 1 Jul (181 of 364 days) expected 129.8; actual 120 → 67 %: at risk. */
    @Test
    void theWorkedExample() {
        Standing standing = GROWING.standing(new BigDecimal("120"), JULY, POLICY);
        assertThat(standing.expected()).isEqualByComparingTo("129.84");
        assertThat(standing.percent()).isEqualByComparingTo("67.0");
        assertThat(standing.track()).isEqualTo(GoalTrack.AT_RISK);
    }

    /** 60 × 181 / 364 = 29.8352; 90 % of it is 26.8516, 60 % 17.9011. */
    @Test
    void theThresholdsDivideWithoutRounding() {
        assertThat(track("126.86")).isEqualTo(GoalTrack.ON_TRACK);
        assertThat(track("126.85")).isEqualTo(GoalTrack.AT_RISK);
        assertThat(track("117.91")).isEqualTo(GoalTrack.AT_RISK);
        assertThat(track("117.90")).isEqualTo(GoalTrack.OFF_TRACK);
    }

    @Test
    void fewerIsBetterWhereReductionIsWanted() {
        GoalCourse falling = course(GoalDirection.REDUCTION, "10", "4");
        assertThat(falling.expectedOn(JULY)).isEqualByComparingTo("7.02");
        assertThat(falling.standing(new BigDecimal("7"), JULY, POLICY).track()).isEqualTo(GoalTrack.ON_TRACK);
        assertThat(falling.standing(new BigDecimal("8"), JULY, POLICY).percent()).isEqualByComparingTo("67.0");
        assertThat(falling.standing(new BigDecimal("11"), JULY, POLICY).track()).isEqualTo(GoalTrack.OFF_TRACK);
    }

    @Test
    void aLevelIsHeldOrLost() {
        GoalCourse held = course(GoalDirection.GROWTH, "4", "4");
        assertThat(held.standing(new BigDecimal("4"), JULY, POLICY)).isEqualTo(new Standing(GoalTrack.ON_TRACK, new BigDecimal("4.00"), null));
        assertThat(held.standing(new BigDecimal("3"), JULY, POLICY).track()).isEqualTo(GoalTrack.OFF_TRACK);
    }

    @Test
    void beforeTheFirstDayNothingIsExpectedAndAfterTheLastTheTarget() {
        assertThat(GROWING.standing(new BigDecimal("120"), FIRST.minusDays(1), POLICY)).isEqualTo(new Standing(GoalTrack.NOT_BEGUN, null, null));
        assertThat(GROWING.standing(new BigDecimal("100"), FIRST, POLICY)).isEqualTo(new Standing(GoalTrack.ON_TRACK, new BigDecimal("100.00"), null));
        assertThat(GROWING.expectedOn(LAST)).isEqualByComparingTo("160");
        assertThat(GROWING.expectedOn(LAST.plusYears(1))).isEqualByComparingTo("160");
    }

    /** 0 to 100 in a year: on the second day 500 000 would be 182 million per cent. */
    @Test
    void howFarAheadOrBehindHasAnEnd() {
        GoalCourse fromNothing = course(GoalDirection.GROWTH, "0", "100");
        assertThat(fromNothing.standing(new BigDecimal("500000"), FIRST.plusDays(1), POLICY)).isEqualTo(new Standing(GoalTrack.ON_TRACK, new BigDecimal("0.27"), GoalCourse.FURTHEST));
        assertThat(fromNothing.standing(new BigDecimal("-500000"), FIRST.plusDays(1), POLICY).percent()).isEqualByComparingTo("-999.9");
        assertThat(fromNothing.standing(new BigDecimal("2.70"), FIRST.plusDays(1), POLICY).percent()).isEqualByComparingTo("982.8");
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        assertThat(GROWING.standing(null, JULY, POLICY).track()).isEqualTo(GoalTrack.NOT_MEASURED);
    }

    private static GoalTrack track(String actual) {
        return GROWING.standing(new BigDecimal(actual), JULY, POLICY).track();
    }

    private static GoalCourse course(GoalDirection direction, String baseline, String target) {
        return new GoalCourse(direction, new BigDecimal(baseline), new BigDecimal(target), FIRST, LAST);
    }
}
