package org.gengke.customer;

import java.util.List;
import java.util.UUID;

/**
 * Customers are about to be removed for good, because what brought them in is taken back: each feature removes what it keeps
 * of them. Fired in the transaction of the removal.
 */
public record CustomersRemoved(List<UUID> customerIds) {}
