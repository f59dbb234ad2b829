package org.gengke.classification.domain;

import java.math.BigDecimal;

/** How probable it is that a customer orders again, in fifths: what people say of it, and what can be compared between two days. */
public enum AliveLevel {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    private static final BigDecimal FIFTHS = BigDecimal.valueOf(values().length);

    /** The upper end of a fifth belongs to the next one; 1 has none. */
    public static AliveLevel of(BigDecimal alive) {
        return values()[Math.min(alive.multiply(FIFTHS).intValue(), VERY_HIGH.ordinal())];
    }

    /** Included. */
    public BigDecimal from() {
        return BigDecimal.valueOf(2L * ordinal(), 1);
    }

    /** Excluded but for 1. */
    public BigDecimal to() {
        return BigDecimal.valueOf(2L * ordinal() + 2, 1);
    }
}
