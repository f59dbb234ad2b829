package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A step that is none of the ten. */
public final class StepOutOfRange extends Problem {
    public StepOutOfRange(int step) {
        super(Kind.CONTENT, "project-step-out-of-range", Map.of("step", step));
    }
}
