package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A team cannot stand below itself. */
public final class TeamCycle extends Problem {

    public TeamCycle() {
        super(Kind.STATE, "team-cycle", Map.of());
    }
}
