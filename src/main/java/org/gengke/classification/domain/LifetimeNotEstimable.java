package org.gengke.classification.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Rhythm or spend of a base cannot be estimated from its orders. */
public final class LifetimeNotEstimable extends Problem {

    /** From how many customers on an estimate means something, and how many of them have to have ordered again. */
    public static final int LEAST_CUSTOMERS = 50;

    public static final int LEAST_REPEATING = 10;

    private LifetimeNotEstimable(String type, Map<String, Object> members) {
        super(Kind.STATE, type, members);
    }

    public static void check(int customers, int repeating) {
        if (customers < LEAST_CUSTOMERS || repeating < LEAST_REPEATING) {
            throw new LifetimeNotEstimable(
                    "too-little-data",
                    Map.of("customers", customers, "repeating", repeating, "leastCustomers", LEAST_CUSTOMERS, "leastRepeating", LEAST_REPEATING));
        }
    }

    public static LifetimeNotEstimable withoutOptimum() {
        return new LifetimeNotEstimable("no-estimate", Map.of());
    }
}
