package org.gengke.customer;

import java.time.Instant;
import java.util.UUID;

/** Two records that became one; {@code undoneAt} null while they are. */
public record MergeView(
        UUID id,
        UUID survivorId,
        UUID mergedId,
        String mergedName,
        Instant mergedAt,
        UUID mergedBy,
        String mergedByName,
        Instant undoneAt,
        UUID undoneBy) {}
