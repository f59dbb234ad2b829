package org.gengke.shared.domain;

import java.util.Map;

/** The caller may see this and may not do that. */
public final class NotAllowed extends Problem {

    public NotAllowed() {
        super(Kind.FORBIDDEN, "not-allowed", Map.of());
    }
}
