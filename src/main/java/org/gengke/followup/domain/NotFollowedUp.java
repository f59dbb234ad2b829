package org.gengke.followup.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Nothing is planned for abandoned customers and for those in the public pool. */
public final class NotFollowedUp extends Problem {

    public NotFollowedUp() {
        super(Kind.STATE, "customer-not-followed-up", Map.of());
    }
}
