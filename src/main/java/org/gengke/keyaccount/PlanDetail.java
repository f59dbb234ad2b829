package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.domain.Versioned;

/** A plan with one of its versions, where each goal stands and what became of each activity. */
public record PlanDetail(KeyAccountPlan plan, PlanVersion shown, List<GoalView> goals, List<ActivityView> activities) implements Versioned {

    @Override
    public int version() {
        return plan.version();
    }

    /** What its activities came to cost so far. */
    public BigDecimal spent() {
        return activities.stream().map(ActivityView::spent).filter(spent -> spent != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
