package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A project stands somewhere: the only step that it came to cannot be taken back. */
public final class ProjectStepOnly extends Problem {
    public ProjectStepOnly(ProjectStep step) {
        super(Kind.STATE, "project-step-only", Map.of("step", step.number()));
    }
}
