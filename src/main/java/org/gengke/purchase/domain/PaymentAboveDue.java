package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** More than is due. */
public final class PaymentAboveDue extends Problem {
    public PaymentAboveDue(BigDecimal amount, BigDecimal due) {
        super(Kind.CONTENT, "payment-above-due", Map.of("amount", amount, "due", due));
    }
}
