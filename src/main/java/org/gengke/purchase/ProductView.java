package org.gengke.purchase;

import java.time.Instant;
import java.util.UUID;

/** A product. */
public record ProductView(UUID id, int version, ProductProfile profile, Instant createdAt, Instant updatedAt) {}
