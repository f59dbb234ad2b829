package org.gengke.portfolio.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole as a fraction with four decimals, rounded half up: 50 of 190 is 0.2632, shown as 26.3 %. */
final class Share {
    private static final int DECIMALS = 4;

    private Share() {}

    /** Empty when there is no whole. */
    static Optional<BigDecimal> of(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
    }
}
