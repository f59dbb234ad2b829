package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gengke.keyaccount.domain.GoalMetric.Unit;
import org.gengke.keyaccount.domain.PlanContent.Goal;

/**
 * A goal of a template: how far from the baseline, whatever that will be.
 *
 * @param percent of the baseline; null where {@code plus} says it
 * @param plus in what the metric is told in; null where {@code percent} says it
 */
public record TemplateGoal(GoalMetric metric, GoalDirection direction, BigDecimal percent, BigDecimal plus) {

    /** A larger share than this of a baseline says nothing of another account. */
    public static final String LARGEST_PERCENT = "1000";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * What is to be reached from a baseline; figures that come whole are rounded away from it, none leaves its scale.
     *
     * @param baseline null when nothing is known to measure it by
     * @return null when the baseline tells nothing: unknown, or a share of nothing
     */
    public BigDecimal target(BigDecimal baseline) {
        if (baseline == null || percent != null && baseline.signum() == 0) {
            return null;
        }
        boolean growth = direction == GoalDirection.GROWTH;
        BigDecimal way = percent == null ? plus : baseline.multiply(percent).movePointLeft(2);
        BigDecimal exact = growth ? baseline.add(way) : baseline.subtract(way);
        BigDecimal rounded = metric.unit().whole()
                ? exact.setScale(0, growth ? RoundingMode.CEILING : RoundingMode.FLOOR)
                : exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return metric.unit().limited(rounded);
    }

    boolean percentTooLarge() {
        return percent != null && percent.compareTo(new BigDecimal(LARGEST_PERCENT)) > 0;
    }

    /**
     * What the goal of a plan asks for, told for any account: money as a share, since accounts differ in size, all else as it is, and so is
     * money where the account began with next to nothing.
     */
    static TemplateGoal of(Goal goal) {
        BigDecimal way = goal.target().subtract(goal.baseline()).abs();
        TemplateGoal plus = new TemplateGoal(goal.metric(), goal.direction(), null, way);
        if (goal.metric().unit() != Unit.MONEY || goal.baseline().signum() <= 0) {
            return plus;
        }
        TemplateGoal share = new TemplateGoal(goal.metric(), goal.direction(), way.multiply(HUNDRED).divide(goal.baseline(), DECIMALS, RoundingMode.HALF_UP), null);
        return share.percentTooLarge() ? plus : share;
    }
}
