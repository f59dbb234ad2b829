package org.gengke.fivelayer;

import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Tier;

/**
 * Whose customers and which; everything the caller sees where nothing is said.
 *
 * @param ownerIds owners of the customers
 * @param teamIds teams of the customers, each with all below it
 */
public record CompanyScope(List<UUID> ownerIds, List<UUID> teamIds, List<UUID> segmentIds, List<Tier> tiers) {}
