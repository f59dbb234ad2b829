package org.gengke.classification.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Nobody has had rhythm and spend estimated yet. */
public final class LifetimeModelMissing extends Problem {

    public LifetimeModelMissing() {
        super(Kind.CONTENT, "lifetime-model-missing", Map.of());
    }
}
