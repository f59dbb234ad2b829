package org.gengke.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;

/** A payment of an order. */
public record PaymentView(
        UUID id,
        int version,
        UUID orderId,
        String orderExternalId,
        OrderState orderState,
        BigDecimal orderAmount,
        UUID customerId,
        String customerName,
        Payment payment,
        String note,
        Instant createdAt,
        Instant updatedAt) {}
