package org.gengke.portfolio;

import java.util.UUID;

/**
 * Whose customers are counted: a person's, a team's with all teams below it, or (both null) everything the caller sees.
 * Ownership is that of the day the figure is about.
 */
public record PortfolioScope(UUID ownerId, UUID teamId) {}
