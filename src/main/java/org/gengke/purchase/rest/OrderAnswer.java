package org.gengke.purchase.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.purchase.OrderView;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.domain.Versioned;

/** An order. */
@Schema(name = "Order")
public record OrderAnswer(
        @NotNull UUID id,
        @NotNull int version,
        String externalId,
        @NotNull UUID customerId,
        @NotNull String customerName,
        @NotNull LocalDate orderedOn,
        @NotNull OrderState state,
        UUID priceTierId,
        String priceTierName,
        @Schema(description = "The sum of its lines") @NotNull BigDecimal amount,
        @Schema(description = "Null while the cost of a line is not known") BigDecimal grossProfit,
        String note,
        Instant cancelledAt,
        String cancelReason,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Line> lines)
        implements Versioned {

    /** A product of an order. */
    @Schema(name = "OrderLine")
    public record Line(
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull BigDecimal quantity,
            @NotNull BigDecimal unitPrice,
            BigDecimal unitCost,
            @NotNull BigDecimal amount,
            @Schema(description = "Null while the cost is not known") BigDecimal grossProfit) {

        static Line of(OrderView.Line line) {
            OrderLine own = line.line();
            return new Line(
                    own.productId(), line.productCode(), line.productName(), own.quantity(), own.unitPrice(), own.unitCost(), own.amount(), own.grossProfit());
        }
    }

    /** An order in a list, without its lines. */
    @Schema(name = "OrderSummary")
    public record Summary(
            @NotNull UUID id,
            @NotNull int version,
            String externalId,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull LocalDate orderedOn,
            @NotNull OrderState state,
            UUID priceTierId,
            String priceTierName,
            @NotNull BigDecimal amount,
            BigDecimal grossProfit,
            String note,
            Instant cancelledAt,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {

        static Summary of(OrderView order) {
            return new Summary(
                    order.id(), order.version(), order.externalId(), order.customerId(), order.customerName(), order.orderedOn(), order.state(),
                    order.priceTierId(), order.priceTierName(), order.amount(), order.grossProfit(), order.note(), order.cancelledAt(),
                    order.createdAt(), order.updatedAt());
        }
    }

    static OrderAnswer of(OrderView order) {
        return new OrderAnswer(
                order.id(), order.version(), order.externalId(), order.customerId(), order.customerName(), order.orderedOn(), order.state(),
                order.priceTierId(), order.priceTierName(), order.amount(), order.grossProfit(), order.note(), order.cancelledAt(),
                order.cancelReason(), order.createdAt(), order.updatedAt(), order.lines().stream().map(Line::of).toList());
    }
}
