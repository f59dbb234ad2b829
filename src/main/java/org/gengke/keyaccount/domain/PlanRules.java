package org.gengke.keyaccount.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.shared.domain.InvalidContent.Finding;

/** What a plan has to keep to before it can be saved, and before it can be handed in (section 9). */
public final class PlanRules {

    /** A line has to have a length. */
    private static final int SHORTEST_DAYS = 1;

    private PlanRules() {}

    /** What is wrong with it; nothing when it can be saved. */
    public static List<Finding> findings(PlanContent plan) {
        List<Finding> findings = new ArrayList<>();
        if (!plan.endsOn().isAfter(plan.beginsOn())) {
            findings.add(Finding.of("#/endsOn", "plan-ends-before-it-begins"));
            return findings;
        }
        Set<UUID> goals = new HashSet<>();
        for (int i = 0; i < plan.goals().size(); i++) {
            goals.add(plan.goals().get(i).id());
            check(plan, plan.goals().get(i), "#/goals/" + i, findings);
        }
        for (int i = 0; i < plan.activities().size(); i++) {
            Activity activity = plan.activities().get(i);
            if (outside(plan, activity.dueOn())) {
                findings.add(Finding.of("#/activities/" + i + "/dueOn", "activity-outside-plan"));
            }
            if (activity.goalId() != null && !goals.contains(activity.goalId())) {
                findings.add(Finding.of("#/activities/" + i + "/goalId", "goal-unknown"));
            }
        }
        return findings;
    }

    private static void check(PlanContent plan, Goal goal, String pointer, List<Finding> findings) {
        if (outside(plan, goal.from())) {
            findings.add(Finding.of(pointer + "/from", "goal-outside-plan"));
        }
        if (outside(plan, goal.dueOn())) {
            findings.add(Finding.of(pointer + "/dueOn", "goal-outside-plan"));
        } else if (goal.dueOn().isBefore(goal.from().plusDays(SHORTEST_DAYS))) {
            findings.add(Finding.of(pointer + "/dueOn", "goal-ends-before-it-begins"));
        }
        int rise = goal.target().compareTo(goal.baseline());
        if (goal.direction() == GoalDirection.GROWTH && rise < 0) {
            findings.add(Finding.of(pointer + "/target", "target-below-baseline"));
        }
        if (goal.direction() == GoalDirection.REDUCTION && rise > 0) {
            findings.add(Finding.of(pointer + "/target", "target-above-baseline"));
        }
        if (goal.target().signum() < 0 || goal.metric().unit().aboveLargest(goal.target())) {
            findings.add(Finding.of(pointer + "/target", "target-out-of-range"));
        }
    }

    private static boolean outside(PlanContent plan, LocalDate day) {
        return day.isBefore(plan.beginsOn()) || day.isAfter(plan.endsOn());
    }
}
