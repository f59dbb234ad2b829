package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another partner has this name; width, case and script make no difference. */
public final class PartnerNameTaken extends Problem {
    public PartnerNameTaken(String name) {
        super(Kind.STATE, "partner-name-taken", Map.of("name", name));
    }
}
