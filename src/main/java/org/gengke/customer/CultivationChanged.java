package org.gengke.customer;

import java.util.List;
import java.util.UUID;

/**
 * Something that the rhythm of follow-up depends on is new or has changed: status, importance, potential, tier, owner,
 * re-evaluation date, or the customer itself (created, imported, merged). Fired in the transaction of the change, after it
 * was written; one event for a bulk change.
 */
public record CultivationChanged(List<UUID> customerIds) {

    public static CultivationChanged of(UUID customerId) {
        return new CultivationChanged(List.of(customerId));
    }
}
