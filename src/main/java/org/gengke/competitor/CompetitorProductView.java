package org.gengke.competitor;

import java.time.Instant;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorProduct;

/** A product of a competitor. */
public record CompetitorProductView(
        UUID id, int version, UUID competitorId, CompetitorProduct product, Instant createdAt, Instant updatedAt) {}
