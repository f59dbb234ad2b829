package org.gengke.followup.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The re-evaluation date belongs to the pause; it is changed there. */
public final class ReEvaluationFixed extends Problem {

    public ReEvaluationFixed() {
        super(Kind.STATE, "re-evaluation-fixed", Map.of());
    }
}
