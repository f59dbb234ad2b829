package org.gengke.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;

/**
 * An order.
 *
 * @param grossProfit null while the cost of a line is not known
 * @param lines null in lists
 */
public record OrderView(
        UUID id,
        int version,
        String externalId,
        UUID customerId,
        String customerName,
        LocalDate orderedOn,
        OrderState state,
        UUID priceTierId,
        String priceTierName,
        BigDecimal amount,
        BigDecimal grossProfit,
        String note,
        Instant cancelledAt,
        String cancelReason,
        Instant createdAt,
        Instant updatedAt,
        List<Line> lines) {

    /** A line with what its product is called today. */
    public record Line(OrderLine line, String productCode, String productName) {}

    OrderView with(List<Line> own) {
        return new OrderView(
                id, version, externalId, customerId, customerName, orderedOn, state, priceTierId, priceTierName, amount, grossProfit, note,
                cancelledAt, cancelReason, createdAt, updatedAt, own);
    }
}
