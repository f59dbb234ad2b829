package org.gengke.customer;

import java.time.Instant;
import java.util.UUID;
import org.gengke.customer.domain.ShareAccess;
import org.gengke.shared.domain.StateTag;

/** A colleague with whom a customer is shared. */
public record ShareView(UUID userId, String userName, ShareAccess access, Instant createdAt) {

    public String tag() {
        return StateTag.of(access, createdAt);
    }
}
