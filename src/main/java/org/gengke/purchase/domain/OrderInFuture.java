package org.gengke.purchase.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** An order has been placed today or earlier. */
public final class OrderInFuture extends Problem {
    public OrderInFuture(LocalDate orderedOn, LocalDate today) {
        super(Kind.CONTENT, "order-in-future", Map.of("orderedOn", orderedOn, "today", today));
    }
}
