package org.gengke.purchase.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** There is no such customer for the caller. */
public final class CustomerUnknown extends Problem {
    public CustomerUnknown(UUID customerId) {
        super(Kind.NOT_FOUND, "customer-unknown", Map.of("customerId", customerId));
    }
}
