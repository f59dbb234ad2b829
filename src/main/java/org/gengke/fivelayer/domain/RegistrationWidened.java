package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A registration keeps its place in the order only for what was registered: more, something else or an earlier day is a new one. */
public final class RegistrationWidened extends Problem {

    /** @param validFrom the first day on which it may protect now */
    public RegistrationWidened(LocalDate validFrom) {
        super(Kind.STATE, "registration-widened", Map.of("validFrom", validFrom));
    }
}
