package org.gengke.competitor.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** There is no such competitor. */
public final class CompetitorUnknown extends Problem {
    public CompetitorUnknown(UUID competitorId) {
        super(Kind.CONTENT, "competitor-unknown", Map.of("competitorId", competitorId));
    }
}
