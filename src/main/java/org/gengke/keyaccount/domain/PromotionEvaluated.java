package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What was evaluated stays as it is. */
public final class PromotionEvaluated extends Problem {
    public PromotionEvaluated(UUID promotionId) {
        super(Kind.STATE, "promotion-evaluated", Map.of("promotionId", promotionId));
    }
}
