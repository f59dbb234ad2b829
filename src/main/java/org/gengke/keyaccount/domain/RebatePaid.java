package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What was paid for stays on record. */
public final class RebatePaid extends Problem {
    public RebatePaid(UUID incentiveId) {
        super(Kind.STATE, "rebate-paid", Map.of("incentiveId", incentiveId));
    }
}
