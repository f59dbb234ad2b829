package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The payments of an order cannot add up to more than the order. */
public final class OrderBelowPayments extends Problem {
    public OrderBelowPayments(BigDecimal amount, BigDecimal payable) {
        super(Kind.STATE, "order-below-payments", Map.of("amount", amount, "payable", payable));
    }
}
