package org.gengke.customer.domain;

/**
 * Settings ⚙ of the status rules (domain section 1.1).
 *
 * @param interactionsUntilRepeated completed interactions that make CONTACT_STARTED into CONTACTED_REPEATEDLY
 * @param wonByHand whether a person may declare WON: for teams whose orders are not brought in
 */
public record StatusPolicy(int interactionsUntilRepeated, boolean wonByHand) {
    public static final StatusPolicy DEFAULT = new StatusPolicy(3, true);

    public StatusPolicy {
        if (interactionsUntilRepeated < 1) {
            throw new IllegalArgumentException("interactionsUntilRepeated must be at least 1");
        }
    }
}
