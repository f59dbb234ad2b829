package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Each account, and each of its contacts, is invited to a symposium once. */
public final class InvitedAlready extends Problem {
    public InvitedAlready(UUID symposiumId) {
        super(Kind.STATE, "symposium-invited-already", Map.of("symposiumId", symposiumId));
    }
}
