package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A project that is over, or one that is not. */
public final class ProjectOver extends Problem {
    private ProjectOver(String type, ProjectState state) {
        super(Kind.STATE, type, Map.of("state", state));
    }

    /** @throws ProjectOver when it has ended */
    public static void checkOpen(ProjectState state) {
        if (state != ProjectState.OPEN) {
            throw new ProjectOver("project-over", state);
        }
    }

    /** @throws ProjectOver when it goes on */
    public static void checkEnded(ProjectState state) {
        if (state == ProjectState.OPEN) {
            throw new ProjectOver("project-open", state);
        }
    }
}
