package org.gengke.customer;

import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;

/**
 * A customer in its group.
 *
 * @param parentId null at the top, as far as the caller sees
 * @param depth 0 at the top
 */
public record GroupMember(UUID id, String name, UUID parentId, int depth, CustomerStatus status, String ownerName) {}
