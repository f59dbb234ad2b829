package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an account was promised of a product.
 *
 * @param delivered confirmed orders of its period
 */
public record SupplyAgreement(
        UUID id, int version, UUID customerId, String customerName, UUID productId, String productCode, String productName, Content content, BigDecimal delivered,
        Instant updatedAt, boolean writable) {

    /**
     * What is agreed.
     *
     * @param reserved how much of it is kept for the account
     */
    public record Content(LocalDate beginsOn, LocalDate endsOn, BigDecimal quantity, BigDecimal reserved, String note) {}

    /** What is not delivered yet. */
    public BigDecimal left() {
        return content.quantity.subtract(delivered).max(BigDecimal.ZERO);
    }
}
