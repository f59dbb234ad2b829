package org.gengke.trial.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The order is none that this trial's customer confirmed. */
public final class TrialOrderUnknown extends Problem {
    public TrialOrderUnknown(UUID orderId) {
        super(Kind.CONTENT, "trial-order-unknown", Map.of("orderId", orderId));
    }
}
