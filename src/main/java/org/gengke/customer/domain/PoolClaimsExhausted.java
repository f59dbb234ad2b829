package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Taking customers from the public pool is limited per person and day (domain section 12). */
public final class PoolClaimsExhausted extends Problem {
    public PoolClaimsExhausted(int limit, long secondsUntilTomorrow) {
        super(Kind.TOO_MANY, "pool-claims-exhausted", Map.of("limit", limit, "retryAfter", secondsUntilTomorrow));
    }
}
