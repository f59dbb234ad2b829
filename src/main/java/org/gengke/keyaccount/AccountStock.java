package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an account said that it has of a product. */
public record AccountStock(
        UUID id, UUID customerId, String customerName, UUID productId, String productCode, String productName, LocalDate toldOn, BigDecimal quantity, String toldBy,
        String note, String recordedByName) {}
