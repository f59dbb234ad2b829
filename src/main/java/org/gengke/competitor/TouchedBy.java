package org.gengke.competitor;

import java.util.Set;
import java.util.UUID;

/**
 * Which customers a competitor's move concerns. Each feature that knows of some offers a bean of this; who is named by
 * several is told once.
 */
public interface TouchedBy {

    /** Whoever may see them; within the running transaction. */
    Set<UUID> customersOf(UUID competitorId);
}
