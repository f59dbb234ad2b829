package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order that is there.
 *
 * @param payable what its payments add up to; 0 without any
 */
public record KnownOrder(UUID id, int version, OrderContent content, BigDecimal payable) {

    /** What saying something of an order does. */
    public enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /**
     * What an order does that nobody knows yet.
     *
     * @throws OrderInFuture when it has not been ordered yet
     */
    public static Effect unknown(OrderContent wanted, LocalDate today) {
        wanted.check(today);
        return Effect.CREATED;
    }

    /**
     * What saying this of the order does. Saying the same again does nothing, so that whoever is not sure sends it again.
     *
     * @throws OrderCancelled when it is cancelled, and something else is said than that
     * @throws OrderBelowPayments when its payments would add up to more than it
     */
    public Effect told(OrderContent wanted, LocalDate today) {
        wanted.check(today);
        if (wanted.same(content)) {
            return Effect.UNCHANGED;
        }
        if (!content.confirmed()) {
            throw new OrderCancelled(id);
        }
        BigDecimal amount = wanted.amount();
        if (wanted.confirmed() && amount.compareTo(payable) < 0) {
            throw new OrderBelowPayments(amount, payable);
        }
        return Effect.CHANGED;
    }

    /**
     * The order as it is once it is cancelled.
     *
     * @throws OrderCancelled when it is already
     */
    public OrderContent cancel() {
        if (!content.confirmed()) {
            throw new OrderCancelled(id);
        }
        return content.cancelled();
    }
}
