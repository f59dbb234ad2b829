package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A step that was reached before the one before it, or that is yet to come. */
public final class StepDateNotPossible extends Problem {
    public StepDateNotPossible(LocalDate earliest, LocalDate latest) {
        super(Kind.CONTENT, "project-step-date-not-possible", Map.of("earliest", earliest, "latest", latest));
    }
}
