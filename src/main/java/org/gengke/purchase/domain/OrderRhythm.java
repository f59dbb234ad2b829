package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 订货频率: how often a customer orders, from its confirmed orders.
 *
 * @param orders how many
 * @param days on how many days; two orders of one day are one visit to the shop
 * @param first null without orders, as is {@code last}
 */
public record OrderRhythm(long orders, long days, LocalDate first, LocalDate last) {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    /** Mean days from one day of ordering to the next; null before the second. */
    public BigDecimal meanInterval() {
        return days < 2 ? null : interval();
    }

    /** Days of ordering in a year at this rhythm; null before the second. */
    public BigDecimal perYear() {
        return days < 2 ? null : DAYS_OF_A_YEAR.multiply(BigDecimal.valueOf(days - 1)).divide(span(), 1, RoundingMode.HALF_UP);
    }

    private BigDecimal interval() {
        return span().divide(BigDecimal.valueOf(days - 1), 1, RoundingMode.HALF_UP);
    }

    private BigDecimal span() {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last));
    }
}
