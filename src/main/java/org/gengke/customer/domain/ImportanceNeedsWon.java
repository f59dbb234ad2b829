package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Only a customer that has been won carries an importance (domain section 1.1). */
public final class ImportanceNeedsWon extends Problem {
    public ImportanceNeedsWon(CustomerStatus status) {
        super(Kind.CONTENT, "importance-needs-won", Map.of("customerStatus", status));
    }
}
