package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;

/**
 * What a customer needs of a product in a year, from whomever, as somebody stated it (section 9, white space). The last statement is believed.
 *
 * @param writable whether the caller may change it
 */
public record ProductNeed(
        UUID id, int version, UUID customerId, String customerName, UUID productId, String productCode, String productName, Content content, String recordedByName,
        Instant updatedAt, boolean writable) {

    /**
     * What is said of it.
     *
     * @param statedOn today or earlier
     * @param yearlyAmount in the organisation's currency; nothing when it needs none
     * @param source how we know
     */
    public record Content(LocalDate statedOn, BigDecimal yearlyAmount, String source, String note) {

        void check(LocalDate today) {
            if (statedOn.isAfter(today)) {
                throw InvalidContent.at("#/statedOn", "past-or-present");
            }
        }
    }
}
