package org.gengke.portfolio.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.gengke.shared.domain.Share;

/**
 * Testing → won rate (domain section 7): of the stays in TESTING that ended in a period, those that were left for WON. Stays
 * that last are not judged yet.
 */
public record TestingOutcome(long ended, long won) {
    public TestingOutcome {
        if (won > ended) {
            throw new IllegalArgumentException("more won than ended");
        }
    }

    public Optional<BigDecimal> rate() {
        return Share.of(won, ended);
    }
}
