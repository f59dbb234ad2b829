package org.gengke.customer;

import java.util.UUID;

/** What had this id has another one now, under which the caller sees it, as a record that was merged; HTTP says so with a permanent redirect. */
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
