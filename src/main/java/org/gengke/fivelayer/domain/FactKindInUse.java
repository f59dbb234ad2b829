package org.gengke.fivelayer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Customers have facts of this kind: it may be optional, and it may not go. */
public final class FactKindInUse extends Problem {
    public FactKindInUse(String key) {
        super(Kind.STATE, "fact-kind-in-use", Map.of("key", key));
    }
}
