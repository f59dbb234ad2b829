package org.gengke.purchase.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another order has this number. */
public final class OrderExternalIdTaken extends Problem {
    public OrderExternalIdTaken(String externalId) {
        super(Kind.STATE, "order-external-id-taken", Map.of("externalId", externalId));
    }
}
