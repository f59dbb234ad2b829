package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Of a project that nobody had noted, nothing was believed. */
public final class ProjectNotNotedYet extends Problem {
    public ProjectNotNotedYet(LocalDate earliest) {
        super(Kind.CONTENT, "project-not-noted-yet", Map.of("earliest", earliest));
    }
}
