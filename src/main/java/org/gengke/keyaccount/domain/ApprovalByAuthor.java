package org.gengke.keyaccount.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** Whoever wrote or handed in a version does not approve it. */
public final class ApprovalByAuthor extends Problem {
    public ApprovalByAuthor(UUID planId) {
        super(Kind.STATE, "approval-by-author", Map.of("planId", planId));
    }
}
