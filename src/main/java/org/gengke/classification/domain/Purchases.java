package org.gengke.classification.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a customer bought within a period, of confirmed orders. Days as numbers: there are a hundred thousand of these at once.
 *
 * @param days on which it ordered
 * @param firstDay of ordering, counted from 1970-01-01, as is {@code lastDay}
 * @param amount in the smallest unit of money
 * @param profit of the orders whose cost is known, in the same unit
 * @param profitKnownOf how many orders those are
 */
public record Purchases(UUID customerId, int orders, int days, int firstDay, int lastDay, long amount, long profit, int profitKnownOf) {

    public Purchases(UUID customerId, int orders, int days, LocalDate firstOn, LocalDate lastOn, long amount, long profit, int profitKnownOf) {
        this(customerId, orders, days, (int) firstOn.toEpochDay(), (int) lastOn.toEpochDay(), amount, profit, profitKnownOf);
    }

    public LocalDate firstOn() {
        return LocalDate.ofEpochDay(firstDay);
    }

    public LocalDate lastOn() {
        return LocalDate.ofEpochDay(lastDay);
    }

    /** Days since the last order. */
    public long recency(LocalDate asOf) {
        return asOf.toEpochDay() - lastDay;
    }

    /** Days from the first order to the last. */
    public long span() {
        return lastDay - firstDay;
    }
}
