package org.gengke.followup.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The plan was already done, rescheduled or cancelled. */
public final class PlanNotOpen extends Problem {

    public PlanNotOpen(PlanState state) {
        super(Kind.STATE, "follow-up-plan-not-open", Map.of("state", state));
    }
}
