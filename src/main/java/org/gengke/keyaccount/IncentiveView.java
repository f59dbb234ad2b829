package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.RebateAccrual;

/**
 * An incentive with what the orders say of it.
 *
 * @param contestId the same for each account that takes part; null but for contests
 * @param turnover of the confirmed orders that count
 * @param quantity of the same
 * @param orders how many they are
 * @param paid of a rebate, so far
 * @param excused how much of that was above the accrual, for a reason
 */
public record IncentiveView(
        UUID id, int version, UUID customerId, String customerName, UUID contestId, IncentiveContent content, BigDecimal turnover, BigDecimal quantity, int orders,
        BigDecimal paid, BigDecimal excused, LocalDate lastPaidOn, List<Product> products, List<Payout> payouts, Instant updatedAt, boolean writable) {

    /** A product that counts. */
    public record Product(UUID id, String code, String name) {}

    /**
     * Money that was paid back.
     *
     * @param above how much of it had not accrued
     * @param reason why it was paid all the same
     */
    public record Payout(UUID id, LocalDate paidOn, BigDecimal amount, String reference, BigDecimal above, String reason, String recordedByName) {}

    public boolean rebate() {
        return content.kind() == IncentiveKind.REBATE;
    }

    /** What the account has bought that counts, by the basis. */
    public BigDecimal measured() {
        return content.basis() == IncentiveBasis.TURNOVER ? turnover : quantity;
    }

    /** Null but for a rebate. */
    public RebateAccrual accrual() {
        return rebate() ? RebateAccrual.of(content.basis(), content.tierMode(), content.tiers(), measured()) : null;
    }

    /** What is still to be paid out of a rebate. */
    public BigDecimal remaining() {
        return accrual().amount().subtract(paid).max(BigDecimal.ZERO.setScale(2));
    }

    /** What was paid, without a reason, and is not accrued: orders were cancelled or corrected since. */
    public BigDecimal overpaid() {
        return paid.subtract(excused).subtract(accrual().amount()).max(BigDecimal.ZERO.setScale(2));
    }
}
