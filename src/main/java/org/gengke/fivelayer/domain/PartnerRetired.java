package org.gengke.fivelayer.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** We do not work with this partner any more: it registers and prolongs nothing. */
public final class PartnerRetired extends Problem {
    public PartnerRetired(UUID partnerId, String name) {
        super(Kind.STATE, "partner-retired", Map.of("partnerId", partnerId, "name", name));
    }
}
