package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** An offer leads to a trial of the same product at the same customer. */
public final class TrialOfAnother extends Problem {
    public TrialOfAnother(UUID trialId) {
        super(Kind.CONTENT, "trial-of-another", Map.of("trialId", trialId));
    }
}
