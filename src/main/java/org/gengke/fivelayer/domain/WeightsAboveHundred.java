package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The decision makers of a project share a hundred per cent. */
public final class WeightsAboveHundred extends Problem {
    public WeightsAboveHundred(int others) {
        super(Kind.CONTENT, "decision-weights-above-hundred", Map.of("others", others, "left", Math.max(0, 100 - others)));
    }

    /** @param others what the other decision makers weigh */
    public static void check(int others, int weight) {
        if (others + weight > 100) {
            throw new WeightsAboveHundred(others);
        }
    }
}
