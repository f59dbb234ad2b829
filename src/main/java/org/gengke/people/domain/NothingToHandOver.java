package org.gengke.people.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The person holds nothing, or nothing any more. */
public final class NothingToHandOver extends Problem {

    public NothingToHandOver(UUID fromId) {
        super(Kind.STATE, "nothing-to-hand-over", Map.of("fromId", fromId));
    }
}
