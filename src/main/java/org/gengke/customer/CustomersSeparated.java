package org.gengke.customer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A merge was undone: each feature gives the other record back what it moved. Fired in the transaction of the undo. */
public record CustomersSeparated(UUID survivorId, UUID mergedId, Map<String, List<UUID>> rows) {

    /** The rows that were moved; empty when there were none. */
    public List<UUID> moved(String kind) {
        return rows.getOrDefault(kind, List.of());
    }
}
