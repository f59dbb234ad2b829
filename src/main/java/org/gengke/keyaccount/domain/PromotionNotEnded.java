package org.gengke.keyaccount.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** What a promotion brought is said once it is over. */
public final class PromotionNotEnded extends Problem {
    public PromotionNotEnded(PromotionState state) {
        super(Kind.STATE, "promotion-not-ended", Map.of("state", state.name()));
    }
}
