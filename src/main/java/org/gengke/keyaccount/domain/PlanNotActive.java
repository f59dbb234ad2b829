package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Only what was approved is reviewed, adjusted or closed. */
public final class PlanNotActive extends Problem {
    public PlanNotActive(UUID planId) {
        super(Kind.STATE, "key-account-plan-not-active", Map.of("planId", planId));
    }
}
