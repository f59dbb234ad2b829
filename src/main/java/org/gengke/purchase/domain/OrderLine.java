package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * One product of an order.
 *
 * @param unitCost null while it is not known
 */
public record OrderLine(UUID productId, BigDecimal quantity, BigDecimal unitPrice, BigDecimal unitCost) {

    /** What the customer pays for it; rounded by line, as an invoice does. */
    public BigDecimal amount() {
        return money(quantity.multiply(unitPrice));
    }

    /** Null while the cost is not known. */
    public BigDecimal grossProfit() {
        return unitCost == null ? null : amount().subtract(money(quantity.multiply(unitCost)));
    }

    /** With the cost that is known when none is said. */
    OrderLine completedBy(OrderLine known) {
        return unitCost == null && productId.equals(known.productId) ? new OrderLine(productId, quantity, unitPrice, known.unitCost) : this;
    }

    /** The same figures, however they are written: 2 and 2.000 are one quantity. */
    boolean same(OrderLine other) {
        return productId.equals(other.productId)
                && quantity.compareTo(other.quantity) == 0
                && unitPrice.compareTo(other.unitPrice) == 0
                && (unitCost == null || other.unitCost == null ? unitCost == other.unitCost : unitCost.compareTo(other.unitCost) == 0);
    }

    private static BigDecimal money(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
