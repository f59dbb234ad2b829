package org.gengke.followup.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** A correction already replaces this interaction; the correction itself may be corrected. */
public final class InteractionCorrected extends Problem {

    public InteractionCorrected(UUID correctedById) {
        super(Kind.STATE, "interaction-corrected", Map.of("correctedById", correctedById));
    }
}
