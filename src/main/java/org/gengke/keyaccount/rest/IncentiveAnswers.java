package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.ContestPlace;
import org.gengke.keyaccount.CountedOrder;
import org.gengke.keyaccount.IncentiveView;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.RebateAccrual;
import org.gengke.keyaccount.domain.RebateTier;
import org.gengke.keyaccount.domain.TierMode;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** Incentives as the API shows them. */
final class IncentiveAnswers {

    private IncentiveAnswers() {}

    /** A product that counts. */
    @Schema(name = "CountedProduct")
    public record ProductAnswer(@NotNull UUID id, @NotNull String code, @NotNull String name) {}

    /** A tier, and what it brings. */
    @Schema(name = "RebatePart")
    public record PartAnswer(
            @NotNull BigDecimal from,
            @NotNull BigDecimal rate,
            @Schema(description = "How much of what was bought its rate is of") @NotNull BigDecimal part,
            @Schema(description = "Rounded half up to the cent") @NotNull BigDecimal amount) {}

    /** What a rebate comes to. */
    @Schema(name = "RebateAccrual")
    public record AccrualAnswer(
            @Schema(description = "What was bought, by the basis; `/orders` lists what it adds up") @NotNull BigDecimal base,
            @Schema(description = "The tiers reached; their amounts add up to what has accrued") @NotNull List<PartAnswer> parts,
            @NotNull BigDecimal accrued,
            @NotNull BigDecimal paid,
            @NotNull BigDecimal remaining,
            @Schema(description = "Paid without a reason and not accrued: orders were cancelled or corrected since") @NotNull BigDecimal overpaid) {

        static AccrualAnswer of(IncentiveView view) {
            RebateAccrual accrual = view.accrual();
            return new AccrualAnswer(
                    accrual.base(), accrual.parts().stream().map(one -> new PartAnswer(one.tier().from(), one.tier().rate(), one.part(), one.amount())).toList(),
                    accrual.amount(), view.paid(), view.remaining(), view.overpaid());
        }
    }

    /** Money that was paid back. */
    @Schema(name = "RebatePayout")
    public record PayoutAnswer(
            @NotNull UUID id,
            @NotNull LocalDate paidOn,
            @NotNull BigDecimal amount,
            @NotNull String reference,
            @Schema(description = "How much of it had not accrued when it was paid") @NotNull BigDecimal above,
            String reason,
            String recordedByName) {}

    /** An incentive, and what the account's orders say of it. */
    @Schema(name = "Incentive")
    public record IncentiveAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull IncentiveKind kind,
            @NotNull String title,
            String rule,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull IncentiveBasis basis,
            @Schema(description = "What counts; all products when it is empty") @NotNull List<ProductAnswer> products,
            BigDecimal percent,
            BigDecimal cost,
            @Schema(description = "Of a rebate") TierMode tierMode,
            @Schema(description = "Of a rebate") @NotNull List<RebateTier> tiers,
            @Schema(description = "Of the confirmed orders that count") @NotNull BigDecimal turnover,
            @Schema(description = "Of the same") @NotNull BigDecimal quantity,
            @Schema(description = "How many they are: the rows of `/orders`") @NotNull int orders,
            @Schema(description = "Null but for a rebate") AccrualAnswer accrual,
            @NotNull List<PayoutAnswer> payouts,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static IncentiveAnswer of(IncentiveView view) {
            IncentiveContent content = view.content();
            return new IncentiveAnswer(
                    view.id(), view.version(), view.customerId(), view.customerName(), content.kind(), content.title(), content.rule(), content.beginsOn(), content.endsOn(),
                    content.basis(), view.products().stream().map(one -> new ProductAnswer(one.id(), one.code(), one.name())).toList(), content.percent(), content.cost(),
                    content.tierMode(), content.tiers(), view.turnover(), view.quantity(), view.orders(), view.rebate() ? AccrualAnswer.of(view) : null,
                    view.payouts().stream()
                            .map(one -> new PayoutAnswer(one.id(), one.paidOn(), one.amount(), one.reference(), one.above(), one.reason(), one.recordedByName()))
                            .toList(),
                    view.updatedAt(), view.writable());
        }
    }

    /** One page of incentives. */
    @Schema(name = "IncentivePage")
    public record IncentivePage(@NotNull List<IncentiveAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static IncentivePage of(Page<IncentiveView> page) {
            return new IncentivePage(page.items().stream().map(IncentiveAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** An order that counts: what of it does. */
    @Schema(name = "CountedOrder")
    public record CountedOrderAnswer(
            @NotNull UUID orderId, String externalId, @NotNull LocalDate orderedOn, @NotNull BigDecimal turnover, @NotNull BigDecimal quantity) {}

    /** One page of them. */
    @Schema(name = "CountedOrderPage")
    public record CountedOrderPage(@NotNull List<CountedOrderAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static CountedOrderPage of(Page<CountedOrder> page) {
            return new CountedOrderPage(
                    page.items().stream().map(one -> new CountedOrderAnswer(one.orderId(), one.externalId(), one.orderedOn(), one.turnover(), one.quantity())).toList(),
                    page.next(), page.total());
        }
    }

    /** Where an account stands in a contest. */
    @Schema(name = "ContestPlace")
    public record PlaceAnswer(
            @Schema(description = "Among all that take part; the same figure shares a place") @NotNull int place,
            @NotNull UUID incentiveId,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "By the basis of the contest") @NotNull BigDecimal figure) {

        static PlaceAnswer of(ContestPlace one) {
            return new PlaceAnswer(one.place(), one.incentiveId(), one.customerId(), one.customerName(), one.figure());
        }
    }

    /** Places in a contest, best first. */
    @Schema(name = "ContestRanking")
    public record RankingAnswer(@NotNull List<PlaceAnswer> items) {}
}
