package org.gengke.integration.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Of how many people one may take out how they are reached is limited per person and day (domain section 8). */
public final class ContactExportsExhausted extends Problem {
    public ContactExportsExhausted(int limit, int left, long secondsUntilTomorrow) {
        super(Kind.TOO_MANY, "contact-exports-exhausted", Map.of("limit", limit, "left", left, "retryAfter", secondsUntilTomorrow));
    }
}
