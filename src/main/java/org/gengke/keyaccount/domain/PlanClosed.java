package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What was planned for an account and is over stays as it is. */
public final class PlanClosed extends Problem {
    public PlanClosed(UUID planId) {
        super(Kind.STATE, "key-account-plan-closed", Map.of("planId", planId));
    }
}
