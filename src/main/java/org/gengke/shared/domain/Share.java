package org.gengke.shared.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole as a fraction: 50 of 190 is 0.2631578947, shown as 26.3 %. So many decimals that whoever shows fewer
 * rounds the exact figure and not a rounded one.
 */
public final class Share {
    private static final int DECIMALS = 10;

    private Share() {}

    /** Empty when there is no whole. */
    public static Optional<BigDecimal> of(long part, long whole) {
        if (whole == 0) {
            return Optional.empty();
        }
        BigDecimal share = BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(share.setScale(Math.max(0, share.scale())));
    }
}
