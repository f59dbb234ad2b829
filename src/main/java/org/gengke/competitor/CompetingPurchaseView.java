package org.gengke.competitor;

import java.time.Instant;
import java.util.UUID;
import org.gengke.competitor.domain.CompetingPurchase;

/**
 * What a customer bought elsewhere.
 *
 * @param competitorId null when nobody knows where, as is its name
 * @param ourProductName of our product in whose place it was bought; null while nobody said
 */
public record CompetingPurchaseView(
        UUID id, int version, UUID customerId, String customerName, UUID competitorId, String competitorName, String ourProductName,
        CompetingPurchase purchase, Instant createdAt, Instant updatedAt) {}
