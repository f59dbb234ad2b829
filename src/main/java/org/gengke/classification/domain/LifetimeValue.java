package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gengke.classification.domain.GammaGamma.Spend;

/**
 * What a customer is worth in the time to come (客户终身价值).
 *
 * @param alive probability that it will order again
 * @param orders days of ordering that are expected within the horizon
 * @param orderValue what one of them is expected to bring
 * @param value of all of them, in today's money
 */
public record LifetimeValue(BigDecimal alive, BigDecimal orders, BigDecimal orderValue, BigDecimal value) {

    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final int DECIMALS = 4;

    /** Of a customer that has no order any more. */
    public static final LifetimeValue NOTHING = new LifetimeValue(decimal(0, DECIMALS), decimal(0, DECIMALS), decimal(0, 2), decimal(0, 2));

    /**
     * @param months of the horizon
     * @param discount a month
     */
    public record Horizon(int months, BigDecimal discount) {

        public static final Horizon DEFAULT = new Horizon(12, new BigDecimal("0.01"));
    }

    /** @param spend null for a customer that ordered once */
    public static LifetimeValue of(BgNbd rhythm, GammaGamma spending, BuyingHistory history, Spend spend, Horizon horizon) {
        double monthly = 1 + horizon.discount.doubleValue();
        double before = 0;
        double discounted = 0;
        for (int month = 1; month <= horizon.months; month++) {
            double upTo = rhythm.expected(history, month * WEEKS_A_MONTH);
            discounted += (upTo - before) / Math.pow(monthly, month);
            before = upTo;
        }
        double orderValue = spending.expected(spend);
        return new LifetimeValue(
                decimal(rhythm.alive(history), DECIMALS), decimal(before, DECIMALS), decimal(orderValue, 2), decimal(discounted * orderValue, 2));
    }

    public AliveLevel level() {
        return AliveLevel.of(alive);
    }

    private static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
