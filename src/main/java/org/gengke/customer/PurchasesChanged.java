package org.gengke.customer;

import java.util.Set;
import java.util.UUID;

/**
 * What customers buy, from us or from others, is not what it was. Fired in the transaction of the change, after it was written and
 * while the customers are locked.
 */
public record PurchasesChanged(Set<UUID> customerIds) {}
