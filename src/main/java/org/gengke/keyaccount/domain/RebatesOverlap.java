package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** One purchase brings one rebate. */
public final class RebatesOverlap extends Problem {
    public RebatesOverlap(UUID incentiveId, String title) {
        super(Kind.STATE, "rebates-overlap", Map.of("incentiveId", incentiveId, "otherTitle", title));
    }
}
