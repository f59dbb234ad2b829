package org.gengke.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Tier;

/**
 * Tiers were set together with other data of customers. Fired in the transaction of the change, after it was written: who
 * keeps what people decided of customers keeps this as well.
 */
public record TiersSet(List<TierSet> tiers) {

    /**
     * @param tier null when it was taken away
     * @param since the day that it counts from
     * @param reason null when none was given
     * @param entered whether the record came with it
     */
    public record TierSet(UUID customerId, Tier tier, LocalDate since, String reason, boolean entered) {}
}
