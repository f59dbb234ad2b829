package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What is delivered counts for one agreement. */
public final class SupplyAgreementsOverlap extends Problem {
    public SupplyAgreementsOverlap(UUID agreementId) {
        super(Kind.STATE, "supply-agreements-overlap", Map.of("agreementId", agreementId));
    }
}
