package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A team that still has people, teams or customers cannot be removed. */
public final class TeamInUse extends Problem {

    public TeamInUse() {
        super(Kind.STATE, "team-in-use", Map.of());
    }
}
