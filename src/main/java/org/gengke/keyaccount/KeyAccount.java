package org.gengke.keyaccount;

import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Tier;

/**
 * A key account as the desk sees it.
 *
 * @param ownerId null in the pool, and then nobody's name
 * @param writable whether the caller may change it
 */
public record KeyAccount(UUID id, String name, CustomerStatus status, Tier tier, UUID ownerId, String ownerName, boolean writable) {}
