package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** An event is promised once. */
public final class EventFollowedUp extends Problem {
    public EventFollowedUp(UUID followUpPlanId) {
        super(Kind.STATE, "event-followed-up", Map.of("followUpPlanId", followUpPlanId));
    }
}
