package org.gengke.purchase.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A payment was received today or earlier. */
public final class PaymentInFuture extends Problem {
    public PaymentInFuture(LocalDate paidOn, LocalDate today) {
        super(Kind.CONTENT, "payment-in-future", Map.of("paidOn", paidOn, "today", today));
    }
}
