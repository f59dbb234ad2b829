package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.keyaccount.SupplyAgreement.Content;
import org.gengke.keyaccount.SupplyLine.Correction;
import org.gengke.keyaccount.SupplyQuery;
import org.gengke.keyaccount.SupplyService.NewStock;
import org.gengke.shared.rest.Paging;

/** What is said of how an account is supplied. */
final class SupplyBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int WHOLE = 12;

    private SupplyBodies() {}

    /** A stock as it was told. */
    @Schema(
            name = "TellAccountStockRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"toldOn\":\"2027-03-01\",\"quantity\":120,\"toldBy\":\"仓库主管赵敏\",\"note\":\"不含分厂\"}")
    public record TellStock(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @Schema(description = "Today or earlier") @NotNull LocalDate toldOn,
            @NotNull @DecimalMin("0") @Digits(integer = WHOLE, fraction = 3) BigDecimal quantity,
            @Schema(description = "Who of the account said it") @Size(max = 200) String toldBy,
            @Size(max = 1_000) String note) {

        NewStock stock() {
            return new NewStock(customerId, productId, toldOn, quantity, toldBy, note);
        }
    }

    /** What a person expects of a month. */
    @Schema(
            name = "CorrectSupplyForecastRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"month\":\"2027-04-01\",\"quantity\":200,\"reason\":\"二分厂四月投产\"}")
    public record CorrectForecast(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @Schema(description = "Its first day") @NotNull LocalDate month,
            @Schema(description = "Null takes back what a person expected: what former years propose counts again") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 3)
                    BigDecimal quantity,
            @Schema(description = "Needed with a quantity") @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String reason) {

        Correction correction() {
            return quantity == null ? null : new Correction(quantity, reason);
        }
    }

    /** An agreement on supply. */
    @Schema(
            name = "CreateSupplyAgreementRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"beginsOn\":\"2027-04-01\",\"endsOn\":\"2027-06-30\",\"quantity\":600,\"reserved\":200,\"note\":\"按月分批发货\"}")
    public record CreateAgreement(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @NotNull LocalDate beginsOn,
            @Schema(description = "Last day") @NotNull LocalDate endsOn,
            @NotNull @Positive @Digits(integer = WHOLE, fraction = 3) BigDecimal quantity,
            @Schema(description = "How much of it is kept for the account; none when it is left out") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 3) BigDecimal reserved,
            @Size(max = 1_000) String note) {

        Content content() {
            return new Content(beginsOn, endsOn, quantity, reserved == null ? BigDecimal.ZERO : reserved, note);
        }
    }

    /** What can be changed of an agreement; absent properties stay. */
    @Schema(name = "SupplyAgreementPatch", examples = "{\"quantity\":800,\"note\":\"追加二分厂用量\"}")
    public record AgreementPatch(
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Positive @Digits(integer = WHOLE, fraction = 3) BigDecimal quantity,
            @NotNull @DecimalMin("0") @Digits(integer = WHOLE, fraction = 3) BigDecimal reserved,
            @Size(max = 1_000) String note) {

        static AgreementPatch of(Content one) {
            return new AgreementPatch(one.beginsOn(), one.endsOn(), one.quantity(), one.reserved(), one.note());
        }

        Content content() {
            return new Content(beginsOn, endsOn, quantity, reserved, note);
        }
    }

    /** Filters of stocks. */
    public static class StockFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("productId")
        public List<UUID> productId;

        SupplyQuery query(Paging paging) {
            return new SupplyQuery(customerId, productId, null, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Filters of agreements. */
    public static class AgreementFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("productId")
        public List<UUID> productId;

        @Parameter(description = "A day in their period")
        @QueryParam("runningOn")
        public LocalDate runningOn;

        SupplyQuery query(Paging paging) {
            return new SupplyQuery(customerId, productId, runningOn, paging.sort, paging.after, paging.limit, paging.count);
        }
    }
}
