package org.gengke.competitor.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another product of this competitor has this name; names differ by more than case. */
public final class CompetitorProductNameTaken extends Problem {
    public CompetitorProductNameTaken(String name) {
        super(Kind.STATE, "competitor-product-name-taken", Map.of("name", name));
    }
}
