package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gengke.shared.domain.InvalidContent;

/**
 * A part of an order that falls due, and what was paid of it.
 *
 * @param paidOn null while nothing was paid, as is {@code paidAmount}
 */
public record Payment(LocalDate dueOn, BigDecimal amount, LocalDate paidOn, BigDecimal paidAmount) {

    /**
     * @param payable what of the order no other payment covers
     * @throws PaymentAboveDue when more falls due than the order still leaves, or more was paid than fell due
     */
    public void check(BigDecimal payable, LocalDate today) {
        if ((paidOn == null) != (paidAmount == null)) {
            throw InvalidContent.at(paidOn == null ? "#/paidOn" : "#/paidAmount", "paid-together");
        }
        if (amount.compareTo(payable) > 0) {
            throw new PaymentAboveDue(amount, payable);
        }
        if (paidAmount != null && paidAmount.compareTo(amount) > 0) {
            throw new PaymentAboveDue(paidAmount, amount);
        }
        if (paidOn != null && paidOn.isAfter(today)) {
            throw new PaymentInFuture(paidOn, today);
        }
    }

    public BigDecimal outstanding() {
        return paidAmount == null ? amount : amount.subtract(paidAmount);
    }

    public boolean paid() {
        return outstanding().signum() == 0;
    }

    public boolean overdueOn(LocalDate today) {
        return !paid() && dueOn.isBefore(today);
    }

    /** Days after it was due: to the day when it was paid in full, and to today as long as it is not. */
    public long daysLate(LocalDate today) {
        LocalDate until = paid() ? paidOn : today;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
    }

    /** Whether it says anything of how the customer pays: it has fallen due, or was paid before. */
    boolean tellsOn(LocalDate today) {
        return paid() || !dueOn.isAfter(today);
    }
}
