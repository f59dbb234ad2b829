package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Only what was handed in is approved or given back. */
public final class VersionNotSubmitted extends Problem {
    public VersionNotSubmitted(UUID planId) {
        super(Kind.STATE, "plan-version-not-submitted", Map.of("planId", planId));
    }
}
