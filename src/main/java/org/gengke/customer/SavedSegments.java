package org.gengke.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The segments that lists can be filtered by; kept by the room {@code classification}. */
public interface SavedSegments {

    /** Those of these segments that the caller may use: their own, and those that colleagues share. */
    List<UUID> usable(List<UUID> ids);

    /** The query of a live segment that the caller may use; empty for a static one, whose members are rows. */
    Optional<CustomerQuery> live(UUID id);
}
