package org.gengke.shared.domain;

import java.util.Map;

/** The cursor was not given out by this collection with this order. */
public final class InvalidCursor extends Problem {

    public InvalidCursor() {
        super(Kind.INVALID, "cursor-invalid", Map.of());
    }
}
