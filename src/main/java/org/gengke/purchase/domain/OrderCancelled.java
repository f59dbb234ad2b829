package org.gengke.purchase.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** A cancelled order stays as it is. */
public final class OrderCancelled extends Problem {
    public OrderCancelled(UUID orderId) {
        super(Kind.STATE, "order-cancelled", Map.of("orderId", orderId));
    }
}
