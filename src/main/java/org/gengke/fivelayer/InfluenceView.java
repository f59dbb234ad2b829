package org.gengke.fivelayer;

import java.time.Instant;
import java.util.UUID;
import org.gengke.fivelayer.domain.Influence;

/** A line of influence with the names at its ends; since when it is believed as it stands. */
public record InfluenceView(
        UUID id, int version, Influence influence, String fromName, String toName, Instant recordedAt, UUID recordedById, String recordedByName) {}
