package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A pause must end after it begins (domain section 1.1). */
public final class ReEvaluationNotAfterPause extends Problem {
    public ReEvaluationNotAfterPause(LocalDate reEvaluateOn, LocalDate effectiveOn) {
        super(
                Kind.CONTENT,
                "re-evaluation-not-after-pause",
                Map.of("reEvaluateOn", reEvaluateOn, "effectiveOn", effectiveOn));
    }
}
