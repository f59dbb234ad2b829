package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.FirstTrial;
import org.gengke.keyaccount.Launch;
import org.gengke.keyaccount.ProductOffer;
import org.gengke.keyaccount.domain.FirstTrialStanding;
import org.gengke.keyaccount.domain.OfferAnswer;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** New products at key accounts, as the API shows them. */
final class OfferAnswers {

    private OfferAnswers() {}

    /** A product that was offered. */
    @Schema(name = "ProductOffer")
    public record OfferView(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate offeredOn,
            UUID offeredBy,
            String offeredByName,
            @Schema(description = "Null while there is none") OfferAnswer answer,
            LocalDate answeredOn,
            @Schema(description = "The test trial that it led to") UUID trialId,
            String note,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static OfferView of(ProductOffer one) {
            return new OfferView(
                    one.id(), one.version(), one.customerId(), one.customerName(), one.productId(), one.productCode(), one.productName(), one.content().offeredOn(),
                    one.content().offeredBy(), one.offeredByName(), one.content().answer(), one.content().answeredOn(), one.content().trialId(), one.content().note(),
                    one.updatedAt(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "ProductOfferPage")
    public record OfferPage(@NotNull List<OfferView> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static OfferPage of(Page<ProductOffer> page) {
            return new OfferPage(page.items().stream().map(OfferView::of).toList(), page.next(), page.total());
        }
    }

    /** A new product at a key account. */
    @Schema(name = "FirstTrial")
    public record FirstTrialAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            String ownerName,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate launchedOn,
            @Schema(description = "By when it is offered") @NotNull LocalDate dueOn,
            @NotNull FirstTrialStanding standing,
            @Schema(description = "Day of the last offer") LocalDate offeredOn,
            @Schema(description = "The last offer") UUID offerId,
            @Schema(description = "The last test trial") UUID trialId) {

        static FirstTrialAnswer of(FirstTrial one) {
            return new FirstTrialAnswer(
                    one.customerId(), one.customerName(), one.ownerName(), one.productId(), one.productCode(), one.productName(), one.launchedOn(), one.dueOn(), one.standing(),
                    one.offeredOn(), one.offerId(), one.trialId());
        }
    }

    /** One page of them. */
    @Schema(name = "FirstTrialPage")
    public record FirstTrialPage(@NotNull List<FirstTrialAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static FirstTrialPage of(Page<FirstTrial> page) {
            return new FirstTrialPage(page.items().stream().map(FirstTrialAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** At how many accounts a product stands so. */
    @Schema(name = "FirstTrialCount")
    public record StandingCount(@NotNull FirstTrialStanding standing, @NotNull int accounts) {}

    /** A new product. */
    @Schema(name = "ProductLaunch")
    public record LaunchAnswer(
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate launchedOn,
            @Schema(description = "By when each key account is offered it") @NotNull LocalDate dueOn,
            @Schema(description = "Of the key accounts that the caller sees; each count is that of `/first-trials` with the same product and standing") @NotNull List<StandingCount> accounts) {

        static LaunchAnswer of(Launch one) {
            return new LaunchAnswer(
                    one.productId(), one.productCode(), one.productName(), one.launchedOn(), one.dueOn(),
                    one.accounts().entrySet().stream().map(entry -> new StandingCount(entry.getKey(), entry.getValue())).toList());
        }
    }

    /** New products, newest first. */
    @Schema(name = "ProductLaunches")
    public record LaunchList(@NotNull List<LaunchAnswer> items) {}
}
