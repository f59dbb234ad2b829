package org.gengke.competitor.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another competitor has this name; names differ by more than case. */
public final class CompetitorNameTaken extends Problem {
    public CompetitorNameTaken(String name) {
        super(Kind.STATE, "competitor-name-taken", Map.of("name", name));
    }
}
