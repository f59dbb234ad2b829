package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A back-dated change that the later history contradicts (domain section 1.1). */
public final class BackdatedChangeImpossible extends Problem {
    /** Before the history begins. */
    static BackdatedChangeImpossible beforeBeginning(LocalDate effectiveOn, LocalDate beginsOn) {
        return new BackdatedChangeImpossible(
                "status-change-before-history", Map.of("effectiveOn", effectiveOn, "beginsOn", beginsOn));
    }

    /** The change that comes next could not have followed. */
    static BackdatedChangeImpossible contradicted(
            LocalDate effectiveOn, CustomerStatus to, CustomerStatus nextTo, LocalDate nextOn) {
        return new BackdatedChangeImpossible(
                "status-change-contradicts-history",
                Map.of("effectiveOn", effectiveOn, "to", to, "nextTo", nextTo, "nextOn", nextOn));
    }

    private BackdatedChangeImpossible(String type, Map<String, Object> members) {
        super(Kind.STATE, type, members);
    }
}
