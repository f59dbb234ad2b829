package org.gengke.purchase.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.purchase.domain.OrderLine;

/** A product of an order. */
@Schema(name = "OrderLineRequest", examples = "{\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"quantity\":20,\"unitPrice\":680.00,\"unitCost\":430.00}")
public record OrderLineBody(
        @NotNull UUID productId,
        @Schema(description = "More than zero, at most 3 decimals; what comes back is another order's business") @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal unitPrice,
        @Schema(description = "What one costs us; without it the gross profit of the order is not known") @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal unitCost) {

    static OrderLineBody of(OrderLine line) {
        return new OrderLineBody(line.productId(), line.quantity(), line.unitPrice(), line.unitCost());
    }

    static List<OrderLine> lines(List<OrderLineBody> lines) {
        return lines.stream().map(line -> new OrderLine(line.productId, line.quantity, line.unitPrice, line.unitCost)).toList();
    }
}
