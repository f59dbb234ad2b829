package org.gengke.portfolio;

import java.util.List;
import java.util.UUID;

/**
 * Whose customers are counted: a person's, a team's with all teams below it, or (both null) everything the caller sees.
 * Ownership is that of the day the figure is about.
 *
 * @param segmentIds only customers that belong to any of these segments at present, whatever the day: a trend then speaks of
 *     the same customers; empty for all
 */
public record PortfolioScope(UUID ownerId, UUID teamId, List<UUID> segmentIds) {

    /** The same segments, whoever owned their customers. */
    public PortfolioScope ofAnybody() {
        return new PortfolioScope(null, null, segmentIds);
    }
}
