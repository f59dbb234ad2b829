package org.gengke.fivelayer.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** What was agreed in a review that is over stays as it is, until somebody opens it again. */
public final class ReviewClosed extends Problem {
    public ReviewClosed(UUID reviewId) {
        super(Kind.STATE, "review-closed", Map.of("reviewId", reviewId));
    }
}
