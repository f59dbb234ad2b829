package org.gengke.classification;

import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;

/**
 * The part of the base that is classified, by what customers are at present: a comparison of two days then speaks of the same
 * customers. Empty lists restrict nothing.
 */
public record Part(
        List<UUID> ownerIds,
        List<UUID> teamIds,
        List<CustomerStatus> statuses,
        List<Importance> importances,
        List<Tier> tiers,
        List<String> regionCodes,
        List<String> industryCodes,
        List<SizeClass> sizeClasses,
        List<String> tags,
        List<UUID> segmentIds) {

    CustomerQuery query() {
        return CustomerQuery.present(
                new CustomerQuery.Standing(statuses, importances, null, null, ownerIds, teamIds, List.of(), List.of(), null, null, null),
                new CustomerQuery.Traits(
                        tiers, List.of(), regionCodes, industryCodes, sizeClasses, tags, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                CustomerQuery.Insight.of(segmentIds));
    }
}
