package org.gengke.customer;

import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/** What a customer shall be after an edit: everything, changed or not. {@code ownerId} null releases it to the pool; {@code tierReason} may be null. */
public record CustomerChange(
        CustomerProfile profile,
        Map<String, Object> customFields,
        UUID ownerId,
        UUID parentId,
        Tier tier,
        String tierReason,
        Importance importance,
        boolean hasPotential,
        boolean differentOrganisation) {}
