package org.gengke.customer;

import java.time.Instant;
import java.util.UUID;
import org.gengke.customer.domain.ShareAccess;

/** A colleague with whom a customer is shared. */
public record ShareView(UUID userId, String userName, ShareAccess access, Instant createdAt) {}
