package org.gengke.keyaccount.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.IncentiveService.NewPayout;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.RebateTier;
import org.gengke.keyaccount.domain.TierMode;

/** What is said of an incentive. */
final class IncentiveBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int WHOLE = 14;

    private IncentiveBodies() {}

    /** A step of a rebate. */
    @Schema(name = "RebateTierBody", examples = "{\"from\":100000,\"rate\":3}")
    public record TierBody(
            @Schema(description = "What has to be bought, by the basis") @NotNull @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal from,
            @Schema(description = "By turnover per cent of it; by quantity money for each piece") @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 4) BigDecimal rate) {

        static List<RebateTier> tiers(List<TierBody> tiers) {
            return tiers == null ? List.of() : tiers.stream().map(tier -> new RebateTier(tier.from, tier.rate)).toList();
        }
    }

    /** An incentive to agree on. */
    @Schema(
            name = "CreateIncentiveRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"kind\":\"REBATE\",\"title\":\"2027 年度返利\",\"rule\":\"按年度采购额阶梯返利，次年一月以货款抵扣\",\"beginsOn\":\"2027-01-01\",\"endsOn\":\"2027-12-31\",\"basis\":\"TURNOVER\",\"tierMode\":\"MARGINAL\",\"tiers\":[{\"from\":0,\"rate\":2},{\"from\":100000,\"rate\":3},{\"from\":300000,\"rate\":5}]}")
    public record CreateIncentive(
            @NotNull UUID customerId,
            @Schema(description = "Of a contest: the other accounts that take part") @Size(max = 100) List<@NotNull UUID> participantIds,
            @NotNull IncentiveKind kind,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @Schema(description = "In words; needed for a contest") @Size(max = 4_000) String rule,
            @NotNull LocalDate beginsOn,
            @Schema(description = "Last day whose orders count") @NotNull LocalDate endsOn,
            @Schema(description = "TURNOVER when it is left out") IncentiveBasis basis,
            @Schema(description = "What counts; all products when it is left out or empty") @Size(max = 200) List<@NotNull UUID> productIds,
            @Schema(description = "Of a discount, and needed for it") @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
                    BigDecimal percent,
            @Schema(description = "What it costs us, of a promotion or a contest") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost,
            @Schema(description = "Of a rebate, and needed for it") TierMode tierMode,
            @Schema(description = "Of a rebate, lowest first, and needed for it") @Size(max = 20) List<@NotNull @Valid TierBody> tiers) {

        IncentiveContent content() {
            return new IncentiveContent(
                    kind, title.strip(), rule, beginsOn, endsOn, basis == null ? IncentiveBasis.TURNOVER : basis, productIds == null ? List.of() : productIds, percent, cost,
                    tierMode, TierBody.tiers(tiers));
        }
    }

    /** What can be changed of an incentive; absent properties stay. */
    @Schema(name = "IncentivePatch", examples = "{\"title\":\"2027 年度返利（含考勤机）\",\"endsOn\":\"2027-12-31\"}")
    public record IncentivePatch(
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @Size(max = 4_000) String rule,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @NotNull IncentiveBasis basis,
            @Size(max = 200) List<@NotNull UUID> productIds,
            @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal percent,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost,
            TierMode tierMode,
            @Size(max = 20) List<@NotNull @Valid TierBody> tiers) {

        static IncentivePatch of(IncentiveContent one) {
            return new IncentivePatch(
                    one.title(), one.rule(), one.beginsOn(), one.endsOn(), one.basis(), one.productIds(), one.percent(), one.cost(), one.tierMode(),
                    one.tiers().stream().map(tier -> new TierBody(tier.from().stripTrailingZeros(), tier.rate().stripTrailingZeros())).toList());
        }

        IncentiveContent content(IncentiveContent present) {
            return new IncentiveContent(
                    present.kind(), title.strip(), rule, beginsOn, endsOn, basis, productIds == null ? List.of() : productIds, percent, cost, tierMode, TierBody.tiers(tiers));
        }
    }

    /** Money paid back. */
    @Schema(name = "RecordRebatePayoutRequest", examples = "{\"paidOn\":\"2028-01-15\",\"amount\":10500.03,\"reference\":\"抵扣货款 FP-2028-0031\"}")
    public record PayoutBody(
            @Schema(description = "Today or earlier") @NotNull LocalDate paidOn,
            @NotNull @DecimalMin("0.01") @Digits(integer = WHOLE, fraction = 2) BigDecimal amount,
            @Schema(description = "Number of the voucher, the credit note or the transfer") @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String reference,
            @Schema(description = "Needed when it is more than remains") @Size(max = 1_000) @Pattern(regexp = NOT_BLANK) String reason) {

        NewPayout payout() {
            return new NewPayout(paidOn, amount, reference.strip(), reason);
        }
    }
}
