package org.gengke.shared.domain;

import java.util.Map;

/** The service has no room for this just now, and has changed nothing. */
public final class Busy extends Problem {

    public Busy(long retryAfterSeconds) {
        super(Kind.BUSY, "try-again", Map.of("retryAfter", retryAfterSeconds));
    }
}
