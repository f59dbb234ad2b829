package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.AccountPromotion.Content;
import org.gengke.keyaccount.AccountPromotion;
import org.gengke.keyaccount.AccountPromotionService.Standing;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.PromotionState;
import org.gengke.keyaccount.rest.IncentiveAnswers.ProductAnswer;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** Promotions designed with accounts, as the API shows and takes them. */
final class PromotionAnswers {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int WHOLE = 14;

    private PromotionAnswers() {}

    /** A promotion, and what the account's orders say of it. */
    @Schema(name = "AccountPromotion")
    public record PromotionAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull String title,
            @Schema(description = "What it is for; all products when it is empty") @NotNull List<ProductAnswer> products,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull PromotionState state,
            @NotNull IncentiveBasis basis,
            @Schema(description = "By the basis") BigDecimal goal,
            String ourPart,
            String theirPart,
            BigDecimal cost,
            LocalDate agreedOn,
            @Schema(description = "By the basis, of the confirmed orders of its days: the rows of `/orders`") @NotNull BigDecimal result,
            @Schema(description = "The same of as many days before it") @NotNull BigDecimal resultBefore,
            @Schema(description = "How many orders count") @NotNull int orders,
            String evaluation,
            LocalDate evaluatedOn,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static PromotionAnswer of(Standing standing) {
            AccountPromotion one = standing.promotion();
            Content content = one.content();
            return new PromotionAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), content.title(),
                    one.products().stream().map(product -> new ProductAnswer(product.id(), product.code(), product.name())).toList(), content.beginsOn(), content.endsOn(),
                    standing.state(), content.basis(), content.goal(), content.ourPart(), content.theirPart(), content.cost(), content.agreedOn(), one.measured(),
                    one.measuredBefore(), one.orders(), one.evaluation(), one.evaluatedOn(), one.updatedAt(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "AccountPromotionPage")
    public record PromotionPage(@NotNull List<PromotionAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static PromotionPage of(Page<Standing> page) {
            return new PromotionPage(page.items().stream().map(PromotionAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** A promotion to design. */
    @Schema(
            name = "CreateAccountPromotionRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"title\":\"开学季门禁联合促销\",\"beginsOn\":\"2027-08-15\",\"endsOn\":\"2027-09-15\",\"basis\":\"TURNOVER\",\"goal\":300000,\"ourPart\":\"培训与样机\",\"theirPart\":\"门店陈列与地推\",\"cost\":20000}")
    public record CreatePromotion(
            @NotNull UUID customerId,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @Schema(description = "What it is for; all products when it is left out or empty") @Size(max = 200) List<@NotNull UUID> productIds,
            @NotNull LocalDate beginsOn,
            @Schema(description = "Last day") @NotNull LocalDate endsOn,
            @Schema(description = "TURNOVER when it is left out") IncentiveBasis basis,
            @Positive @Digits(integer = WHOLE, fraction = 2) BigDecimal goal,
            @Size(max = 2_000) String ourPart,
            @Size(max = 2_000) String theirPart,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost,
            @Schema(description = "When both agreed; today or earlier") LocalDate agreedOn) {

        Content content() {
            return new Content(
                    title.strip(), productIds == null ? List.of() : productIds, beginsOn, endsOn, basis == null ? IncentiveBasis.TURNOVER : basis, goal, ourPart, theirPart, cost,
                    agreedOn);
        }
    }

    /** What can be changed of a promotion; absent properties stay. */
    @Schema(name = "AccountPromotionPatch", examples = "{\"agreedOn\":\"2027-07-20\",\"theirPart\":\"三家门店陈列与地推\"}")
    public record PromotionPatch(
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @Size(max = 200) List<@NotNull UUID> productIds,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull IncentiveBasis basis,
            @Positive @Digits(integer = WHOLE, fraction = 2) BigDecimal goal,
            @Size(max = 2_000) String ourPart,
            @Size(max = 2_000) String theirPart,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost,
            LocalDate agreedOn) {

        static PromotionPatch of(Content one) {
            BigDecimal goal = one.goal() == null ? null : one.goal().stripTrailingZeros();
            return new PromotionPatch(
                    one.title(), one.productIds(), one.beginsOn(), one.endsOn(), one.basis(), goal, one.ourPart(), one.theirPart(), one.cost(), one.agreedOn());
        }

        Content content() {
            return new Content(title.strip(), productIds == null ? List.of() : productIds, beginsOn, endsOn, basis, goal, ourPart, theirPart, cost, agreedOn);
        }
    }

    /** What it brought. */
    @Schema(name = "EvaluateAccountPromotionRequest", examples = "{\"evaluation\":\"比促销前增长四成，门店陈列最有效；样机到位晚了一周\"}")
    public record EvaluationBody(@NotNull @Size(min = 1, max = 4_000) @Pattern(regexp = NOT_BLANK) String evaluation) {}
}
