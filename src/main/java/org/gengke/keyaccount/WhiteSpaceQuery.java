package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.ProductStanding;

/**
 * Which products at which customers are asked for; an empty or null list asks nothing.
 *
 * @param groupId the customer and all below it, whatever they are to us; null for key accounts
 * @param teamIds customers of the team and of those below it
 */
public record WhiteSpaceQuery(
        UUID groupId, List<UUID> customerIds, List<UUID> ownerIds, List<UUID> teamIds, List<UUID> productIds, List<ProductStanding> standings) {

    DutyQuery accounts() {
        return new DutyQuery(customerIds, ownerIds, teamIds, null, null, null);
    }

    boolean takes(ProductStanding standing) {
        return standings == null || standings.isEmpty() || standings.contains(standing);
    }
}
