package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Abandoning needs a manager's confirmation (domain section 1.1). */
public final class AbandonmentNeedsManager extends Problem {
    public AbandonmentNeedsManager() {
        super(Kind.FORBIDDEN, "abandonment-needs-manager", Map.of());
    }
}
