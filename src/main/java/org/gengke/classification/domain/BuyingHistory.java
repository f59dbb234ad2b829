package org.gengke.classification.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the model of buying needs to know of a customer (Fader, Hardie, Lee 2005): all orders of a day are one purchase.
 *
 * @param repeats days of ordering after the first
 * @param recency weeks from the first day of ordering to the last
 * @param age weeks from the first day of ordering to the day of the calculation
 */
public record BuyingHistory(int repeats, double recency, double age) {

    private static final double DAYS_A_WEEK = 7;

    public static BuyingHistory of(int days, LocalDate first, LocalDate last, LocalDate asOf) {
        return new BuyingHistory(
                days - 1, ChronoUnit.DAYS.between(first, last) / DAYS_A_WEEK, ChronoUnit.DAYS.between(first, asOf) / DAYS_A_WEEK);
    }
}
