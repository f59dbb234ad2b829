package org.gengke.customer;

import java.util.UUID;

/** The record was merged into another one, which the caller sees; HTTP says so with a permanent redirect. */
public final class MovedTo extends RuntimeException {

    private final transient UUID survivorId;
    private final transient UUID mergedId;

    public MovedTo(UUID mergedId, UUID survivorId) {
        super(null, null, false, false);
        this.mergedId = mergedId;
        this.survivorId = survivorId;
    }

    public UUID mergedId() {
        return mergedId;
    }

    public UUID survivorId() {
        return survivorId;
    }
}
