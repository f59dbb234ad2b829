package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** More than has accrued is paid only with a reason. */
public final class PayoutAboveAccrual extends Problem {
    public PayoutAboveAccrual(BigDecimal accrued, BigDecimal paid) {
        super(Kind.CONTENT, "payout-above-accrual", Map.of("accrued", accrued, "paid", paid));
    }
}
