package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A change of status is a fact, so its date cannot lie ahead (domain section 1.1). */
public final class EffectiveDateInFuture extends Problem {
    public EffectiveDateInFuture(LocalDate effectiveOn, LocalDate today) {
        super(Kind.CONTENT, "effective-date-in-future", Map.of("effectiveOn", effectiveOn, "today", today));
    }
}
