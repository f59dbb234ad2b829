package org.gengke.fivelayer.domain;

import org.gengke.customer.domain.Tier;

/** Of whom the model of a customer is required (section 8). */
public enum ModelRequirement {
    COMPANY,
    REPRESENTATIVE,
    /** Left to channels. */
    NONE;

    /** @param tier null while nobody has set one */
    public static ModelRequirement of(Tier tier) {
        if (tier == null || tier == Tier.ORDINARY) {
            return NONE;
        }
        return tier.isKeyAccount() ? COMPANY : REPRESENTATIVE;
    }
}
