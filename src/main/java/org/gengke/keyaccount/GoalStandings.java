package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.Measuring.Aim;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.persistence.ClosedStandings;
import org.gengke.keyaccount.persistence.ClosedStandings.Kept;

/** Where the goals of plans stand; those of a plan that is over as they stood when it was closed. */
@ApplicationScoped
class GoalStandings {

    private final Measuring measuring;
    private final ClosedStandings closed;

    GoalStandings(Measuring measuring, ClosedStandings closed) {
        this.measuring = measuring;
        this.closed = closed;
    }

    /** A plan as one of its versions says it. */
    record Shown(KeyAccountPlan plan, PlanVersion version) {

        Aim aim(Goal goal) {
            return new Aim(plan.customerId(), goal, plan.closedOn());
        }
    }

    /** Of each, its goals in their order. */
    Map<Shown, List<GoalView>> of(List<Shown> plans) {
        Map<UUID, Map<UUID, Kept>> kept = closed.of(plans.stream().map(Shown::plan).filter(plan -> plan.closedOn() != null).map(KeyAccountPlan::id).toList());
        List<Aim> aims = new ArrayList<>();
        plans.forEach(one -> one.version.content().goals().stream().filter(goal -> kept(kept, one, goal) == null).forEach(goal -> aims.add(one.aim(goal))));
        Map<Aim, GoalView> measured = measuring.standings(aims);
        Map<Shown, List<GoalView>> goals = new HashMap<>();
        plans.forEach(one -> goals.put(one, one.version.content().goals().stream().map(goal -> view(kept(kept, one, goal), goal, measured.get(one.aim(goal)))).toList()));
        return goals;
    }

    /** What was kept is where the goals of the version in force stood; the others were not what was gone for. */
    private static Kept kept(Map<UUID, Map<UUID, Kept>> kept, Shown one, Goal goal) {
        boolean inForce = Integer.valueOf(one.version.number()).equals(one.plan.inForce());
        return inForce ? kept.getOrDefault(one.plan.id(), Map.of()).get(goal.id()) : null;
    }

    private static GoalView view(Kept kept, Goal goal, GoalView measured) {
        return kept == null ? measured : new GoalView(goal, kept.actual(), kept.measuredFrom(), kept.measuredTo(), kept.standing(), true);
    }
}
