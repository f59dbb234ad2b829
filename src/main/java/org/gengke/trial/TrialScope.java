package org.gengke.trial;

import java.util.List;
import java.util.UUID;

/**
 * Whose trials. What is empty or null does not restrict.
 *
 * @param teamIds teams with all below them
 */
public record TrialScope(List<UUID> customerIds, List<UUID> segmentIds, List<UUID> ownerIds, List<UUID> teamIds, List<UUID> engineerIds, List<UUID> productIds) {}
