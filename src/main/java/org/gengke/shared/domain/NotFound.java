package org.gengke.shared.domain;

import java.util.Map;

/** Nothing of this kind exists for this caller; what one may not see does not exist. */
public final class NotFound extends Problem {

    public NotFound() {
        super(Kind.NOT_FOUND, "not-found", Map.of());
    }
}
