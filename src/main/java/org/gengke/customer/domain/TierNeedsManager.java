package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A customer's tier is set by a manager (domain section 6). */
public final class TierNeedsManager extends Problem {
    public TierNeedsManager() {
        super(Kind.FORBIDDEN, "tier-needs-manager", Map.of());
    }
}
