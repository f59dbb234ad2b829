package org.gengke.keyaccount.domain;

import java.util.EnumSet;
import java.util.Set;

/** For whom a plan is printed. */
public enum PlanAudience {
    /** Nothing of what only we are meant to know: money that we spend, what we think of the account, how we mean to get there. */
    CUSTOMER,
    INTERNAL;

    /** Our profit, our guess at what others sell there, and our own ladder. */
    private static final Set<GoalMetric> OURS = EnumSet.of(GoalMetric.GROSS_PROFIT, GoalMetric.SHARE_OF_WALLET, GoalMetric.DEPTH);

    /** Whether goals of that metric are meant for it. */
    public boolean sees(GoalMetric metric) {
        return this == INTERNAL || !OURS.contains(metric);
    }
}
