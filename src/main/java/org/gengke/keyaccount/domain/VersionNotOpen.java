package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Only what is being written can be changed or handed in. */
public final class VersionNotOpen extends Problem {
    public VersionNotOpen(UUID planId) {
        super(Kind.STATE, "plan-version-not-open", Map.of("planId", planId));
    }
}
