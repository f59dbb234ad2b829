package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * What plans of a kind begin with: goals that follow the account's own figures, activities that follow the plan's first day.
 *
 * @param nameEn for English readers; null for the same
 */
public record PlanTemplate(
        String name, String nameEn, String description, String descriptionEn, List<TemplateGoal> goals, List<TemplateActivity> activities) {

    public static final int MOST_GOALS = 50;
    public static final int MOST_ACTIVITIES = 200;

    /** What is wrong with it, typed or taken from a plan; nothing when it can be saved. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (goals.isEmpty() && activities.isEmpty()) {
            findings.add(Finding.of("#/goals", "template-empty"));
        }
        for (int i = 0; i < goals.size(); i++) {
            if ((goals.get(i).percent() == null) == (goals.get(i).plus() == null)) {
                findings.add(Finding.of("#/goals/" + i + "/percent", "percent-or-plus"));
            }
            if (goals.get(i).percentTooLarge()) {
                findings.add(Finding.of("#/goals/" + i + "/percent", "template-percent-too-large"));
            }
        }
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).daysAfter() > TemplateActivity.LATEST_DAY) {
                findings.add(Finding.of("#/activities/" + i + "/daysAfter", "template-day-too-late"));
            }
        }
        if (goals.size() > MOST_GOALS) {
            findings.add(Finding.of("#/goals", "template-too-long"));
        }
        if (activities.size() > MOST_ACTIVITIES) {
            findings.add(Finding.of("#/activities", "template-too-long"));
        }
        return findings;
    }

    /**
     * A plan with what this brings besides what it says already: goals of metrics that it has none of, for its whole span, and the
     * activities. A goal without a baseline to start from is left out.
     *
     * @param baselines what each goal would start from; null when nothing is known
     * @param english whether activities are named in English, where they are
     */
    public PlanContent applied(PlanContent plan, Function<GoalMetric, BigDecimal> baselines, WorkingCalendar calendar, boolean english) {
        var said = plan.goals().stream().map(Goal::metric).collect(Collectors.toSet());
        List<Goal> wanted = new ArrayList<>(plan.goals());
        for (TemplateGoal goal : goals) {
            BigDecimal baseline = said.contains(goal.metric()) ? null : baselines.apply(goal.metric());
            BigDecimal target = goal.target(baseline);
            if (target != null) {
                wanted.add(new Goal(Ids.next(), goal.metric(), goal.direction(), baseline, target, plan.beginsOn(), plan.endsOn(), null));
            }
        }
        List<Activity> planned = new ArrayList<>(plan.activities());
        activities.forEach(one -> planned.add(new Activity(
                Ids.next(), one.kind(), one.titleIn(english), one.dueOn(plan.beginsOn(), plan.endsOn(), calendar), null, one.cost(), null)));
        return plan.withGoals(wanted).withActivities(planned);
    }

    /** What a plan says, told for any account. */
    public PlanTemplate from(PlanContent plan) {
        return new PlanTemplate(
                name, nameEn, description, descriptionEn, plan.goals().stream().map(TemplateGoal::of).toList(),
                plan.activities().stream().map(one -> TemplateActivity.of(one, plan.beginsOn())).toList());
    }
}
