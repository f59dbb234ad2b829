package org.gengke.competitor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which purchases of competing products are asked for.
 *
 * @param customerIds empty or null for any, as are the other lists
 * @param productIds ours in whose place they were bought
 * @param withoutProduct whether nobody said yet in whose place; null for both
 * @param from whose period reaches into the days from this one on; null for any
 * @param to the last of those days
 */
public record CompetingPurchaseQuery(
        List<UUID> customerIds,
        List<UUID> competitorIds,
        List<UUID> segmentIds,
        List<UUID> productIds,
        Boolean withoutProduct,
        LocalDate from,
        LocalDate to,
        String sort,
        String after,
        int limit,
        boolean count) {

    CompetingPurchaseQuery of(UUID customerId) {
        return new CompetingPurchaseQuery(List.of(customerId), competitorIds, segmentIds, productIds, withoutProduct, from, to, sort, after, limit, count);
    }
}
