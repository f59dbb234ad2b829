package org.gengke.fivelayer.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** One line from one person to another is enough. */
public final class InfluenceKnown extends Problem {
    public InfluenceKnown(String fromName, String toName, UUID influenceId) {
        super(Kind.STATE, "influence-known", Map.of("fromName", fromName, "toName", toName, "influenceId", influenceId));
    }
}
