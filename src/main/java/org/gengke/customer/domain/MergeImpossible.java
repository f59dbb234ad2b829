package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A merge that cannot be made or undone (domain section 1). */
public final class MergeImpossible extends Problem {

    private MergeImpossible(Kind kind, String type) {
        super(kind, type, Map.of());
    }

    public static MergeImpossible withItself() {
        return new MergeImpossible(Kind.CONTENT, "merge-with-itself");
    }

    public static MergeImpossible alreadyUndone() {
        return new MergeImpossible(Kind.STATE, "merge-already-undone");
    }

    public static MergeImpossible tooLate() {
        return new MergeImpossible(Kind.STATE, "merge-undo-too-late");
    }
}
