package org.gengke.integration.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The import is not in a state for this; says in which it is. */
public final class ImportNotPossible extends Problem {

    public ImportNotPossible(ImportState state) {
        super(Kind.STATE, "import-not-possible", Map.of("state", state));
    }
}
