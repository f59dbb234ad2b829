package org.gengke.trial.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A trial compares with a competitor once. */
public final class ComparisonAlreadyThere extends Problem {
    public ComparisonAlreadyThere(String competitorName) {
        super(Kind.STATE, "trial-comparison-already-there", Map.of("name", competitorName));
    }
}
