package org.gengke.fivelayer.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Nobody decides twice about one project. */
public final class DecisionMakerThere extends Problem {
    public DecisionMakerThere(String name, UUID decisionMakerId) {
        super(Kind.STATE, "decision-maker-already-there", Map.of("name", name, "decisionMakerId", decisionMakerId));
    }
}
