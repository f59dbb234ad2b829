package org.gengke.classification.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What a customer bought within a period, of confirmed orders.
 *
 * @param days on which it ordered
 * @param amount in the smallest unit of money
 * @param profit of the orders whose cost is known, in the same unit
 * @param profitKnownOf how many orders those are
 */
public record Purchases(
        UUID customerId, int orders, int days, LocalDate firstOn, LocalDate lastOn, long amount, long profit, int profitKnownOf) {

    /** Days since the last order. */
    public long recency(LocalDate asOf) {
        return ChronoUnit.DAYS.between(lastOn, asOf);
    }

    /** Days from the first order to the last. */
    public long span() {
        return ChronoUnit.DAYS.between(firstOn, lastOn);
    }
}
