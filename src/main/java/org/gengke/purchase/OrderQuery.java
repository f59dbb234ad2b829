package org.gengke.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.purchase.domain.OrderState;

/** Which orders. What is null or empty does not restrict. */
public record OrderQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> productIds,
        List<UUID> priceTierIds,
        Boolean withoutPriceTier,
        List<String> externalIds,
        List<OrderState> states,
        LocalDate orderedFrom,
        LocalDate orderedTo,
        String sort,
        String after,
        int limit,
        boolean count) {}
