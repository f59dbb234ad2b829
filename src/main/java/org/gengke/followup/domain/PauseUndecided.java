package org.gengke.followup.domain;

import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** After the re-evaluation of a paused customer, what comes next follows from the pause: it is prolonged, or contact resumes. */
public final class PauseUndecided extends Problem {

    public PauseUndecided() {
        super(Kind.STATE, "pause-undecided", Map.of("allowed", List.of("PROLONG", "RESUME")));
    }
}
