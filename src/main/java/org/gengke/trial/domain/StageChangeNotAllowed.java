package org.gengke.trial.domain;

import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another stage has to come first; says which may, and what each needs. */
public final class StageChangeNotAllowed extends Problem {
    public StageChangeNotAllowed(TrialStage from, TrialStage to, List<StageRules.Allowed> allowed) {
        super(
                Kind.STATE,
                "trial-stage-not-allowed",
                Map.of("from", from, "to", to, "allowed", allowed.stream().map(StageRules.Allowed::stage).toList(), "allowedStages", allowed));
    }
}
