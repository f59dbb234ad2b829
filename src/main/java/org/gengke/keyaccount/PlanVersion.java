package org.gengke.keyaccount;

import java.time.Instant;
import java.util.UUID;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.VersionState;

/**
 * A version of a plan.
 *
 * @param number from 1
 * @param reason why it adjusts the one before; null for the first
 */
public record PlanVersion(
        UUID id, UUID planId, int number, VersionState state, String reason, PlanContent content, UUID authorId, String authorName, Instant createdAt,
        UUID submittedBy, String submittedByName, Instant submittedAt, UUID decidedBy, String decidedByName, Instant decidedAt) {}
