package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * 信用: how a customer pays, from the payments of its confirmed orders.
 *
 * @param outstanding what is not paid, due or not
 * @param overdue what is not paid and past its date
 * @param meanDaysLate by amount, of what has fallen due; null when nothing has
 * @param longestOverdue days of the oldest open one; 0 without any
 */
public record Credit(CreditStanding standing, BigDecimal outstanding, BigDecimal overdue, BigDecimal meanDaysLate, long longestOverdue) {

    /**
     * Days late ⚙, on the average or of one open payment.
     *
     * @param watch more than these is to be watched
     * @param poor more than these is a poor standing
     */
    public record Policy(int watch, int poor) {
        public static final Policy DEFAULT = new Policy(7, 30);
    }

    public static Credit of(List<Payment> payments, Policy policy, LocalDate today) {
        BigDecimal outstanding = BigDecimal.ZERO;
        BigDecimal overdue = BigDecimal.ZERO;
        BigDecimal told = BigDecimal.ZERO;
        BigDecimal late = BigDecimal.ZERO;
        long longest = 0;
        for (Payment payment : payments) {
            outstanding = outstanding.add(payment.outstanding());
            if (payment.overdueOn(today)) {
                overdue = overdue.add(payment.outstanding());
                longest = Math.max(longest, payment.daysLate(today));
            }
            if (payment.tellsOn(today)) {
                told = told.add(payment.amount());
                late = late.add(payment.amount().multiply(BigDecimal.valueOf(payment.daysLate(today))));
            }
        }
        BigDecimal mean = told.signum() == 0 ? null : late.divide(told, 1, RoundingMode.HALF_UP);
        return new Credit(standing(mean, longest, policy), outstanding, overdue, mean, longest);
    }

    private static CreditStanding standing(BigDecimal mean, long longest, Policy policy) {
        if (mean == null) {
            return CreditStanding.UNKNOWN;
        }
        if (beyond(mean, longest, policy.poor)) {
            return CreditStanding.POOR;
        }
        return beyond(mean, longest, policy.watch) ? CreditStanding.WATCH : CreditStanding.GOOD;
    }

    private static boolean beyond(BigDecimal mean, long longest, int days) {
        return mean.compareTo(BigDecimal.valueOf(days)) > 0 || longest > days;
    }
}
