package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The registration was withdrawn or has expired; it can be neither prolonged nor withdrawn, and only its note changes. */
public final class RegistrationOver extends Problem {

    /** @param on the day of the withdrawal, or the last day on which it was valid */
    public RegistrationOver(RegistrationState state, LocalDate on) {
        super(Kind.STATE, "registration-over", Map.of("state", state, "on", on));
    }
}
