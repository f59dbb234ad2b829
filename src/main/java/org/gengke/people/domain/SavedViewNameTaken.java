package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The caller has another view of this list with this name; names differ by more than case. */
public final class SavedViewNameTaken extends Problem {

    public SavedViewNameTaken(String name) {
        super(Kind.STATE, "saved-view-name-taken", Map.of("name", name));
    }
}
