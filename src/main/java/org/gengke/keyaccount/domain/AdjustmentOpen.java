package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** One adjustment of a plan at a time. */
public final class AdjustmentOpen extends Problem {
    public AdjustmentOpen(UUID planId) {
        super(Kind.STATE, "plan-adjustment-open", Map.of("planId", planId));
    }
}
