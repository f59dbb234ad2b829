package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The caller has as many views as one can have. */
public final class TooManySavedViews extends Problem {

    public TooManySavedViews(int limit) {
        super(Kind.STATE, "saved-views-exhausted", Map.of("limit", limit));
    }
}
