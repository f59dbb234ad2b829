package org.gengke.competitor.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The competitor supplies the customer already, and one record of that is enough. */
public final class IncumbencyOpen extends Problem {
    public IncumbencyOpen(String competitorName, UUID incumbencyId) {
        super(Kind.STATE, "incumbency-open", Map.of("competitorName", competitorName, "incumbencyId", incumbencyId));
    }
}
