package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Only a rebate is paid out. */
public final class NotARebate extends Problem {
    public NotARebate(UUID incentiveId) {
        super(Kind.STATE, "not-a-rebate", Map.of("incentiveId", incentiveId));
    }
}
