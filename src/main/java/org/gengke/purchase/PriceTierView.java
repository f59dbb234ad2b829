package org.gengke.purchase;

import java.time.Instant;
import java.util.UUID;

/** A price tier. */
public record PriceTierView(UUID id, int version, Profile profile, Instant createdAt, Instant updatedAt) {

    /** @param position its place in lists */
    public record Profile(String name, int position, boolean active) {}
}
