package org.gengke.classification;

import java.time.Instant;
import java.util.UUID;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.UnstatedReason;

/**
 * A decision with who made it.
 *
 * @param unstated why it has no reason; null when it has one
 */
public record DecisionView(
        UUID id, UUID customerId, Decision decision, UnstatedReason unstated, Instant createdAt, UUID createdBy, String createdByName) {}
