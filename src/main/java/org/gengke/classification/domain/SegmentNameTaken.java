package org.gengke.classification.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The caller has a segment of this name already. */
public final class SegmentNameTaken extends Problem {

    public SegmentNameTaken(String name) {
        super(Kind.STATE, "segment-name-taken", Map.of("name", name));
    }
}
