package org.gengke.fivelayer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.shared.domain.Page;

/**
 * Customers by how deep we are in them.
 *
 * @param assessments of the customers of the page, of which the next moves are told
 * @param factKinds for their words
 * @param policy likewise
 */
public record ModelledPage(Page<ModelledCustomer> customers, Map<UUID, Assessment> assessments, List<FactKind> factKinds, Policy policy) {}
