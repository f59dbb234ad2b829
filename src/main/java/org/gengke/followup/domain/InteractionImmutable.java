package org.gengke.followup.domain;

import java.time.Instant;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** After ⚙ 24 hours an interaction is changed only by a correction that keeps the original. */
public final class InteractionImmutable extends Problem {

    public InteractionImmutable(Instant since) {
        super(Kind.STATE, "interaction-immutable", Map.of("since", since));
    }
}
