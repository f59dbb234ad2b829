package org.gengke.competitor;

import java.time.Instant;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorProfile;

/** A competitor. */
public record CompetitorView(UUID id, int version, CompetitorProfile profile, Instant createdAt, Instant updatedAt) {}
