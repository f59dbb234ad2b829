package org.gengke.trial.domain;

import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A stage lacks what it needs; says what. */
public final class StageChangeIncomplete extends Problem {
    public StageChangeIncomplete(TrialStage stage, List<String> missing) {
        super(Kind.CONTENT, "trial-stage-incomplete", Map.of("stage", stage, "missing", missing));
    }
}
