package org.gengke.classification;

import java.time.Instant;
import java.util.UUID;
import org.gengke.classification.domain.Decision;

/** A decision with who made it. */
public record DecisionView(UUID id, UUID customerId, Decision decision, Instant createdAt, UUID createdBy, String createdByName) {}
