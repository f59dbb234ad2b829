package org.gengke.classification;

import java.time.Instant;
import java.util.UUID;
import org.gengke.classification.domain.SegmentContent;
import org.gengke.classification.domain.SegmentKind;

/** A segment. */
public record SegmentView(
        UUID id, int version, SegmentKind kind, SegmentContent content, UUID ownerId, String ownerName, Instant createdAt, Instant updatedAt) {}
