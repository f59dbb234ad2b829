package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The account was given to somebody else because of an opinion: that happened, and stays beside it. */
public final class OwnerReplaced extends Problem {
    public OwnerReplaced(UUID opinionId) {
        super(Kind.STATE, "owner-replaced", Map.of("opinionId", opinionId));
    }
}
