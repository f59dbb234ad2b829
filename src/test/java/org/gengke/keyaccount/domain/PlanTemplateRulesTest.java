package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** What a template brings to a plan, and what it takes from one. */
class PlanTemplateRulesTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(WorkingCalendar.shipped());
    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);

    @Test
    void targetsFollowTheBaseline() {
        assertThat(percent(GoalMetric.REVENUE, "20").target(new BigDecimal("1234567.89"))).isEqualByComparingTo("1481481.47");
        assertThat(plus(GoalMetric.REVENUE, "500").target(new BigDecimal("100.5"))).isEqualByComparingTo("600.5");
        assertThat(plus(GoalMetric.SHARE_OF_WALLET, "15").target(new BigDecimal("40"))).isEqualByComparingTo("55");
    }

    @Test
    void whatComesWholeIsRoundedAwayFromTheBaseline() {
        assertThat(percent(GoalMetric.VISITS, "25").target(new BigDecimal("5"))).isEqualByComparingTo("7");
        assertThat(new TemplateGoal(GoalMetric.COMPLAINTS, GoalDirection.REDUCTION, new BigDecimal("50"), null).target(new BigDecimal("5"))).isEqualByComparingTo("2");
        assertThat(plus(GoalMetric.DEPTH, "1").target(new BigDecimal("3"))).isEqualByComparingTo("4");
    }

    @Test
    void noTargetLeavesItsScale() {
        assertThat(plus(GoalMetric.DEPTH, "2").target(new BigDecimal("4"))).isEqualByComparingTo("5");
        assertThat(plus(GoalMetric.SATISFACTION, "1").target(new BigDecimal("4.6"))).isEqualByComparingTo("5");
        assertThat(plus(GoalMetric.SHARE_OF_WALLET, "15").target(new BigDecimal("92"))).isEqualByComparingTo("100");
        assertThat(new TemplateGoal(GoalMetric.COMPLAINTS, GoalDirection.REDUCTION, null, new BigDecimal("3")).target(BigDecimal.ONE)).isEqualByComparingTo("0");
    }

    @Test
    void withoutABaselineThereIsNoTarget() {
        assertThat(percent(GoalMetric.REVENUE, "20").target(null)).isNull();
        assertThat(percent(GoalMetric.REVENUE, "20").target(BigDecimal.ZERO)).isNull();
        assertThat(plus(GoalMetric.VISITS, "6").target(BigDecimal.ZERO)).isEqualByComparingTo("6");
    }

    /** 1 Jan 2026 is a holiday until 3 Jan, and 4 Jan, a Sunday, is a working day. */
    @Test
    void activitiesFallOnWorkingDaysWithinThePlan() {
        assertThat(day(0, ENDS)).isEqualTo("2026-01-04");
        assertThat(day(7, ENDS)).isEqualTo("2026-01-08");
        assertThat(day(9, ENDS)).isEqualTo("2026-01-12");
        assertThat(day(9, LocalDate.of(2026, 1, 10))).isEqualTo("2026-01-09");
        assertThat(day(400, ENDS)).isEqualTo("2026-12-31");
        // Nothing but holidays: the last of them.
        assertThat(day(0, LocalDate.of(2026, 1, 3))).isEqualTo("2026-01-03");
    }

    @Test
    void aPlanKeepsWhatItSaysAndGetsTheRest() {
        Goal own = goal(GoalMetric.REVENUE, "100", "110");
        PlanContent plan = plan(List.of(own), List.of());
        PlanTemplate template = template(
                List.of(percent(GoalMetric.REVENUE, "20"), plus(GoalMetric.VISITS, "6"), plus(GoalMetric.SATISFACTION, "1")),
                List.of(new TemplateActivity(ActivityKind.VISIT, "走访", "Visit", 9, BigDecimal.TEN)));
        PlanContent applied = template.applied(plan, Map.of(GoalMetric.REVENUE, BigDecimal.TEN, GoalMetric.VISITS, new BigDecimal("3"))::get, CALENDAR, true);
        assertThat(applied.goals()).hasSize(2).first().isEqualTo(own);
        Goal visits = applied.goals().get(1);
        assertThat(visits.metric()).isEqualTo(GoalMetric.VISITS);
        assertThat(visits.target()).isEqualByComparingTo("9");
        assertThat(visits.from()).isEqualTo(BEGINS);
        assertThat(visits.dueOn()).isEqualTo(ENDS);
        assertThat(applied.activities()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Visit");
            assertThat(one.dueOn()).isEqualTo("2026-01-12");
        });
        assertThat(template.applied(plan, metric -> null, CALENDAR, false).activities().get(0).title()).isEqualTo("走访");
        assertThat(PlanRules.findings(applied)).isEmpty();
    }

    @Test
    void aPlanBecomesATemplateOfTheSameTargets() {
        Activity visit = new Activity(Ids.next(), ActivityKind.VISIT, "走访三家分厂", BEGINS.plusDays(40), Ids.next(), BigDecimal.TEN, null);
        PlanTemplate made = template(List.of(), List.of()).from(plan(
                List.of(goal(GoalMetric.REVENUE, "200", "250"), goal(GoalMetric.GROSS_PROFIT, "0", "80"), goal(GoalMetric.VISITS, "7", "10")), List.of(visit)));
        assertThat(made.goals()).extracting(TemplateGoal::percent).containsExactly(new BigDecimal("25.00"), null, null);
        assertThat(made.goals().get(1).plus()).isEqualByComparingTo("80");
        assertThat(made.goals().get(2).target(new BigDecimal("7"))).isEqualByComparingTo("10");
        assertThat(made.activities()).containsExactly(new TemplateActivity(ActivityKind.VISIT, "走访三家分厂", null, 40, BigDecimal.TEN));
        assertThat(made.findings()).isEmpty();
    }

    @Test
    void aTemplateBringsSomethingAndEachGoalSaysHowFarOnce() {
        assertThat(template(List.of(), List.of()).findings()).containsExactly(Finding.of("#/goals", "template-empty"));
        TemplateGoal neither = new TemplateGoal(GoalMetric.ORDERS, GoalDirection.GROWTH, null, null);
        TemplateGoal both = new TemplateGoal(GoalMetric.ORDERS, GoalDirection.GROWTH, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(template(List.of(neither, both), List.of()).findings())
                .containsExactly(Finding.of("#/goals/0/percent", "percent-or-plus"), Finding.of("#/goals/1/percent", "percent-or-plus"));
    }

    /** What could not be sent again would never be changed again. */
    @Test
    void whatAPlanGivesKeepsTheLimitsOfWhatIsTyped() {
        PlanTemplate made = template(List.of(), List.of()).from(plan(
                List.of(goal(GoalMetric.REVENUE, "100", "100000"), goal(GoalMetric.GROSS_PROFIT, "100", "1100")),
                List.of(new Activity(Ids.next(), ActivityKind.VISIT, "十年后", BEGINS.plusDays(3651), null, null, null))));
        assertThat(made.goals()).extracting(TemplateGoal::percent).containsExactly(null, new BigDecimal("1000.00"));
        assertThat(made.goals().get(0).plus()).isEqualByComparingTo("99900");
        assertThat(made.findings()).containsExactly(Finding.of("#/activities/0/daysAfter", "template-day-too-late"));
        assertThat(template(List.of(percent(GoalMetric.REVENUE, "1000.01")), List.of()).findings()).containsExactly(Finding.of("#/goals/0/percent", "template-percent-too-large"));
        assertThat(template(Collections.nCopies(51, plus(GoalMetric.VISITS, "1")), List.of()).findings()).containsExactly(Finding.of("#/goals", "template-too-long"));
    }

    private static LocalDate day(int daysAfter, LocalDate ends) {
        return new TemplateActivity(ActivityKind.CALL, "电话", null, daysAfter, null).dueOn(BEGINS, ends, CALENDAR);
    }

    private static TemplateGoal percent(GoalMetric metric, String percent) {
        return new TemplateGoal(metric, GoalDirection.GROWTH, new BigDecimal(percent), null);
    }

    private static TemplateGoal plus(GoalMetric metric, String plus) {
        return new TemplateGoal(metric, GoalDirection.GROWTH, null, new BigDecimal(plus));
    }

    private static PlanTemplate template(List<TemplateGoal> goals, List<TemplateActivity> activities) {
        return new PlanTemplate("深耕", null, null, null, goals, activities);
    }

    private static Goal goal(GoalMetric metric, String baseline, String target) {
        return new Goal(Ids.next(), metric, GoalDirection.GROWTH, new BigDecimal(baseline), new BigDecimal(target), BEGINS, ENDS, null);
    }

    private static PlanContent plan(List<Goal> goals, List<Activity> activities) {
        return new PlanContent("2026 年度规划", BEGINS, ENDS, null, null, null, null, goals, activities);
    }
}
