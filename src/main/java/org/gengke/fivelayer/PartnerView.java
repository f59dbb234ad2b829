package org.gengke.fivelayer;

import java.time.Instant;
import java.util.UUID;
import org.gengke.fivelayer.domain.PartnerProfile;

/** A partner. */
public record PartnerView(UUID id, int version, PartnerProfile profile, Instant createdAt, Instant updatedAt) {}
