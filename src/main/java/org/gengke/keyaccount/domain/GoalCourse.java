package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight line from a goal's baseline on its first day to its target on the day it is due (section 9).
 *
 * @param baseline what was measured when the goal was set, up to the day before {@code from}
 */
public record GoalCourse(GoalDirection direction, BigDecimal baseline, BigDecimal target, LocalDate from, LocalDate dueOn) {

    /** Further ahead or behind than this tells nothing more: on the second day of a long line any order is thousands of per cent. */
    public static final BigDecimal FURTHEST = new BigDecimal("999.9");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param onTrackPercent ⚙ from how much of the way expected on a goal is on track
     * @param atRiskPercent ⚙ from how much on it is at risk; below it is off track
     */
    public record Policy(int onTrackPercent, int atRiskPercent) {}

    /**
     * @param expected on the line; null before the first day
     * @param percent how much of the way expected was gone, in per cent, one decimal, no further than {@link #FURTHEST} either way; null while no way
     *     is expected
     */
    public record Standing(GoalTrack track, BigDecimal expected, BigDecimal percent) {}

    /** What the line says of a day: days gone of days there are; after the due date, the target. Two decimals. */
    public BigDecimal expectedOn(LocalDate day) {
        return baseline.add(wayTo(day)).setScale(2, RoundingMode.HALF_UP);
    }

    /** @param actual what is measured; null when nothing is known */
    public Standing standing(BigDecimal actual, LocalDate day, Policy policy) {
        if (day.isBefore(from)) {
            return new Standing(GoalTrack.NOT_BEGUN, null, null);
        }
        BigDecimal expected = expectedOn(day);
        if (actual == null) {
            return new Standing(GoalTrack.NOT_MEASURED, expected, null);
        }
        BigDecimal way = wayTo(day).abs();
        BigDecimal gone = direction == GoalDirection.GROWTH ? actual.subtract(baseline) : baseline.subtract(actual);
        // A level to be held, and the first day of any line: nothing is to be gained yet, so that only a loss tells anything.
        if (way.signum() == 0) {
            return new Standing(gone.signum() < 0 ? GoalTrack.OFF_TRACK : GoalTrack.ON_TRACK, expected, null);
        }
        BigDecimal share = gone.multiply(HUNDRED).divide(way, MathContext.DECIMAL64);
        return new Standing(track(share, policy), expected, share.setScale(1, RoundingMode.HALF_UP).min(FURTHEST).max(FURTHEST.negate()));
    }

    /** By the exact share: what rounds up to a threshold has not reached it. */
    private static GoalTrack track(BigDecimal share, Policy policy) {
        if (share.compareTo(BigDecimal.valueOf(policy.onTrackPercent)) >= 0) {
            return GoalTrack.ON_TRACK;
        }
        return share.compareTo(BigDecimal.valueOf(policy.atRiskPercent)) >= 0 ? GoalTrack.AT_RISK : GoalTrack.OFF_TRACK;
    }

    private BigDecimal wayTo(LocalDate day) {
        BigDecimal whole = target.subtract(baseline);
        if (!day.isBefore(dueOn)) {
            return whole;
        }
        long gone = Math.max(0, ChronoUnit.DAYS.between(from, day));
        return whole.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, dueOn)), MathContext.DECIMAL64);
    }
}
