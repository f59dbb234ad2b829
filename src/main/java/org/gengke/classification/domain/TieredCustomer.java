package org.gengke.classification.domain;

import java.util.UUID;
import org.gengke.classification.domain.TierProposal.Proposed;
import org.gengke.classification.domain.TierProposal.Standing;
import org.gengke.customer.domain.Tier;

/**
 * A customer with the tier that it has and the one that the rules propose.
 *
 * @param tier null until one is set
 */
public record TieredCustomer(UUID customerId, Tier tier, Standing standing, Proposed proposed) {

    public boolean differs() {
        return tier != proposed.tier();
    }
}
