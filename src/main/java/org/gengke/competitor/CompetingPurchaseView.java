package org.gengke.competitor;

import java.time.Instant;
import java.util.UUID;
import org.gengke.competitor.domain.CompetingPurchase;

/**
 * What a customer bought elsewhere.
 *
 * @param competitorId null when nobody knows where, as is its name
 */
public record CompetingPurchaseView(
        UUID id, int version, UUID customerId, String customerName, UUID competitorId, String competitorName, CompetingPurchase purchase,
        Instant createdAt, Instant updatedAt) {}
