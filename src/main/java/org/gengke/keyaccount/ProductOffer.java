package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.domain.OfferAnswer;

/** A product that was offered to an account. */
public record ProductOffer(
        UUID id, int version, UUID customerId, String customerName, UUID productId, String productCode, String productName, Content content, String offeredByName,
        Instant updatedAt, boolean writable) {

    /**
     * What is said of it.
     *
     * @param offeredBy a colleague
     * @param answer null while there is none, as is its day
     * @param trialId the trial that it led to; null without
     */
    public record Content(LocalDate offeredOn, UUID offeredBy, OfferAnswer answer, LocalDate answeredOn, UUID trialId, String note) {}
}
