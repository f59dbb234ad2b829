package org.gengke.shared.domain;

import java.util.Map;

/** Someone changed the resource since the caller read it (RFC 9110, 412). */
public final class VersionConflict extends Problem {

    public VersionConflict() {
        super(Kind.PRECONDITION, "version-conflict", Map.of());
    }
}
