package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.AccountStock;
import org.gengke.keyaccount.SupplyAgreement;
import org.gengke.keyaccount.SupplyLine;
import org.gengke.keyaccount.SupplyService.Standing;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** How accounts are supplied, as the API shows it. */
final class SupplyAnswers {

    private SupplyAnswers() {}

    /** What an account said that it has. */
    @Schema(name = "AccountStock")
    public record StockAnswer(
            @NotNull UUID id,
            @Schema(description = "Always 0: it does not change") @NotNull int version,
            @NotNull UUID customerId,
            String customerName,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate toldOn,
            @NotNull BigDecimal quantity,
            @Schema(description = "Who of the account said it, in words") String toldBy,
            String note,
            String recordedByName)
            implements Versioned {

        static StockAnswer of(AccountStock one) {
            return one == null
                    ? null
                    : new StockAnswer(
                            one.id(), 0, one.customerId(), one.customerName(), one.productId(), one.productCode(), one.productName(), one.toldOn(), one.quantity(), one.toldBy(),
                            one.note(), one.recordedByName());
        }
    }

    /** One page of them. */
    @Schema(name = "AccountStockPage")
    public record StockPage(@NotNull List<StockAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static StockPage of(Page<AccountStock> page) {
            return new StockPage(page.items().stream().map(StockAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** What was promised. */
    @Schema(name = "SupplyAgreement")
    public record AgreementAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull BigDecimal quantity,
            @Schema(description = "How much of it is kept for the account") @NotNull BigDecimal reserved,
            String note,
            @Schema(description = "Confirmed orders of the period") @NotNull BigDecimal delivered,
            @Schema(description = "Not delivered yet") @NotNull BigDecimal left,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static AgreementAnswer of(SupplyAgreement one) {
            return new AgreementAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), one.productId(), one.productCode(), one.productName(), one.content().beginsOn(),
                    one.content().endsOn(), one.content().quantity(), one.content().reserved(), one.content().note(), one.delivered(), one.left(), one.updatedAt(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "SupplyAgreementPage")
    public record AgreementPage(@NotNull List<AgreementAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static AgreementPage of(Page<SupplyAgreement> page) {
            return new AgreementPage(page.items().stream().map(AgreementAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** What is needed in a month. */
    @Schema(name = "SupplyNeed")
    public record NeedAnswer(
            @Schema(description = "Its first day") @NotNull LocalDate month,
            @Schema(description = "Mean of the same month of up to three former years; null when they say nothing") BigDecimal proposed,
            @Schema(description = "What a person expects instead") BigDecimal corrected,
            String reason,
            @Schema(description = "What counts; null when nothing is known") BigDecimal quantity) {

        static NeedAnswer of(SupplyLine.Need one) {
            return new NeedAnswer(
                    one.month().atDay(1), one.proposed(), one.correction() == null ? null : one.correction().quantity(), one.correction() == null ? null : one.correction().reason(),
                    one.quantity());
        }
    }

    /** How an account is supplied with a product. */
    @Schema(name = "SupplyForecast")
    public record ForecastAnswer(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            String unit,
            @Schema(description = "The last that was told; null when none was") StockAnswer stock,
            @Schema(description = "Confirmed orders after that day") @NotNull BigDecimal deliveredSince,
            @Schema(description = "Twelve months, the present one first") @NotNull List<NeedAnswer> months,
            @Schema(description = "Those that have not ended") @NotNull List<AgreementAnswer> agreements,
            @Schema(description = "The first day on which stock and what is agreed are less than the need; null when that is not within a year, or the stock was never told") LocalDate runsOutOn,
            @Schema(description = "What lacks, first things first") @NotNull List<DutyLack> missing) {

        static ForecastAnswer of(Standing standing) {
            SupplyLine line = standing.line();
            return new ForecastAnswer(
                    line.customerId(), line.productId(), line.productCode(), line.productName(), line.unit(), StockAnswer.of(line.stock()), line.deliveredSince(),
                    standing.needs().stream().map(NeedAnswer::of).toList(), line.agreements().stream().map(AgreementAnswer::of).toList(), standing.runsOutOn(), standing.missing());
        }
    }

    /** How an account is supplied, by product. */
    @Schema(name = "SupplyForecasts")
    public record ForecastList(@NotNull List<ForecastAnswer> items) {

        static ForecastList of(List<Standing> standings) {
            return new ForecastList(standings.stream().map(ForecastAnswer::of).toList());
        }
    }
}
