package org.gengke.customer;

import java.util.List;
import java.util.UUID;

/** The segments that lists can be filtered by; kept by the room {@code classification}. */
public interface SavedSegments {

    /** Those of these segments that the caller may use: their own, and those that colleagues share. */
    Usable usable(List<UUID> ids);

    /**
     * Segments that the caller may use.
     *
     * @param fixed static ones, whose members are rows
     * @param live what live ones look for
     */
    record Usable(List<UUID> fixed, List<CustomerQuery> live) {}
}
