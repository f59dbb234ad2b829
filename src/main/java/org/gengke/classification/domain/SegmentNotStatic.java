package org.gengke.classification.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A live segment finds its customers by itself. */
public final class SegmentNotStatic extends Problem {

    public SegmentNotStatic() {
        super(Kind.STATE, "segment-not-static", Map.of());
    }
}
