package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.ProductOffer.Content;
import org.gengke.keyaccount.domain.OfferAnswer;

/** What is said of an offer. */
final class OfferBodies {

    private OfferBodies() {}

    /** A product offered. */
    @Schema(
            name = "CreateProductOfferRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"offeredOn\":\"2027-03-05\",\"answer\":\"INTERESTED\",\"answeredOn\":\"2027-03-08\",\"note\":\"希望先在总部大堂试用\"}")
    public record CreateOffer(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @Schema(description = "Today or earlier") @NotNull LocalDate offeredOn,
            @Schema(description = "A colleague; the caller when it is left out") UUID offeredBy,
            OfferAnswer answer,
            @Schema(description = "Goes with the answer") LocalDate answeredOn,
            @Schema(description = "With the answer TRIAL: a test trial of the product at the customer") UUID trialId,
            @Size(max = 1_000) String note) {

        Content content() {
            return new Content(offeredOn, offeredBy, answer, answeredOn, trialId, note);
        }
    }

    /** What can be changed of an offer; absent properties stay. */
    @Schema(name = "ProductOfferPatch", examples = "{\"answer\":\"TRIAL\",\"answeredOn\":\"2027-03-20\",\"note\":\"三月底到货试用\"}")
    public record OfferPatch(
            @NotNull LocalDate offeredOn, UUID offeredBy, OfferAnswer answer, LocalDate answeredOn, UUID trialId, @Size(max = 1_000) String note) {

        static OfferPatch of(Content one) {
            return new OfferPatch(one.offeredOn(), one.offeredBy(), one.answer(), one.answeredOn(), one.trialId(), one.note());
        }

        Content content() {
            return new Content(offeredOn, offeredBy, answer, answeredOn, trialId, note);
        }
    }
}
