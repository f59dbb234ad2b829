package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan says (section 9), as one version of it says it.
 *
 * @param title how people call it
 * @param needs what the account needs
 * @param pains what troubles it
 * @param strategy how we mean to get there
 * @param budget in money; null when none was set
 */
public record PlanContent(
        String title, LocalDate beginsOn, LocalDate endsOn, String needs, String pains, String strategy, BigDecimal budget, List<Goal> goals, List<Activity> activities) {

    /**
     * @param id the same in each version that keeps it
     * @param from the first day of its line
     * @param dueOn the last
     * @param baseline what was measured the day before {@code from}, or on the day on which it was set, if that is earlier
     */
    public record Goal(
            UUID id, GoalMetric metric, GoalDirection direction, BigDecimal baseline, BigDecimal target, LocalDate from, LocalDate dueOn, String note) {

        /** Whether both start from the same figure. */
        public boolean measuredAs(Goal other) {
            return metric == other.metric && from.equals(other.from) && dueOn.equals(other.dueOn);
        }

        public Goal withBaseline(BigDecimal measured) {
            return new Goal(id, metric, direction, measured, target, from, dueOn, note);
        }

        public GoalCourse course() {
            return new GoalCourse(direction, baseline, target, from, dueOn);
        }
    }

    /**
     * @param id the same in each version that keeps it
     * @param goalId the goal that it serves; null for the plan as a whole
     * @param responsibleId who does it; null for the customer's owner
     * @param cost planned, in money; null when it costs nothing
     */
    public record Activity(UUID id, ActivityKind kind, String title, LocalDate dueOn, UUID responsibleId, BigDecimal cost, UUID goalId) {

        public Activity withoutGoal() {
            return new Activity(id, kind, title, dueOn, responsibleId, cost, null);
        }
    }

    public PlanContent withGoals(List<Goal> changed) {
        return new PlanContent(title, beginsOn, endsOn, needs, pains, strategy, budget, List.copyOf(changed), activities);
    }

    public PlanContent withActivities(List<Activity> changed) {
        return new PlanContent(title, beginsOn, endsOn, needs, pains, strategy, budget, goals, List.copyOf(changed));
    }

    /** What its activities are planned to cost. */
    public BigDecimal plannedCost() {
        return activities.stream().map(Activity::cost).filter(cost -> cost != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
