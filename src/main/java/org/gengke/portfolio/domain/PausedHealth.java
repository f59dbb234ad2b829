package org.gengke.portfolio.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gengke.shared.domain.Share;

/**
 * Whether too many customers are paused (domain section 7), and why that is said.
 *
 * @param share of all customers, as in the list of statuses; zero for an empty base
 */
public record PausedHealth(Level level, BigDecimal share, List<Reason> reasons) {
    private static final int MONTHS_OF_RISE = 3;

    public enum Level {
        OK,
        WARNING,
        DANGER
    }

    public enum Reason {
        SHARE_AT_DANGER,
        SHARE_AT_WARNING,
        RISING_THREE_MONTHS
    }

    /** ⚙ Shares from which on the paused are a warning, and a danger. */
    public record Thresholds(BigDecimal warning, BigDecimal danger) {
        public static final Thresholds DEFAULT = new Thresholds(new BigDecimal("0.20"), new BigDecimal("0.35"));

        public Thresholds {
            if (warning.signum() < 0 || danger.compareTo(warning) < 0 || danger.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("0 <= warning <= danger <= 1");
            }
        }
    }

    /** Paused customers of a whole, at one time. */
    public record Paused(long paused, long whole) {
        boolean reaches(BigDecimal threshold) {
            return whole > 0
                    && BigDecimal.valueOf(paused).compareTo(threshold.multiply(BigDecimal.valueOf(whole))) >= 0;
        }

        /** Compared without rounding. */
        boolean exceeds(Paused earlier) {
            return Math.multiplyExact(paused, Math.max(1, earlier.whole()))
                    > Math.multiplyExact(earlier.paused(), Math.max(1, whole));
        }
    }

    /**
     * Judges the present share.
     *
     * @param monthEnds oldest first, with the present day when it is one; three rises need the last four
     */
    public static PausedHealth of(Paused now, List<Paused> monthEnds, Thresholds thresholds) {
        List<Reason> reasons = new ArrayList<>();
        Level level = Level.OK;
        if (now.reaches(thresholds.danger())) {
            level = Level.DANGER;
            reasons.add(Reason.SHARE_AT_DANGER);
        } else if (now.reaches(thresholds.warning())) {
            level = Level.WARNING;
            reasons.add(Reason.SHARE_AT_WARNING);
        }
        if (risesForThreeMonths(monthEnds)) {
            level = level == Level.OK ? Level.WARNING : level;
            reasons.add(Reason.RISING_THREE_MONTHS);
        }
        return new PausedHealth(
                level, Share.of(now.paused(), now.whole()).orElse(BigDecimal.ZERO), List.copyOf(reasons));
    }

    private static boolean risesForThreeMonths(List<Paused> monthEnds) {
        if (monthEnds.size() <= MONTHS_OF_RISE) {
            return false;
        }
        List<Paused> line = monthEnds.subList(monthEnds.size() - MONTHS_OF_RISE - 1, monthEnds.size());
        for (int i = 1; i < line.size(); i++) {
            if (!line.get(i).exceeds(line.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
