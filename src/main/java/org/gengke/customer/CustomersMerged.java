package org.gengke.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two records have become one. Fired in the transaction of the merge: each feature moves what it keeps of the merged record
 * to the survivor, and says which rows those were, so that they can be moved back.
 */
public final class CustomersMerged {

    private final UUID survivorId;
    private final UUID mergedId;
    private final Map<String, List<UUID>> rows = new LinkedHashMap<>();

    CustomersMerged(UUID survivorId, UUID mergedId) {
        this.survivorId = survivorId;
        this.mergedId = mergedId;
    }

    public UUID survivorId() {
        return survivorId;
    }

    public UUID mergedId() {
        return mergedId;
    }

    /** @param kind what {@link CustomersSeparated#moved} is asked for later */
    public void moved(String kind, List<UUID> ids) {
        rows.put(kind, List.copyOf(ids));
    }

    Map<String, List<UUID>> rows() {
        return rows;
    }
}
