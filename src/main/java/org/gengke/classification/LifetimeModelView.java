package org.gengke.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.LifetimeFit;

/**
 * An estimate of rhythm and spend.
 *
 * @param failure type of the problem that ended it
 * @param fit null until it is done
 */
public record LifetimeModelView(
        UUID id, FitState state, String failure, Scope scope, LifetimeFit fit, Instant createdAt, UUID createdBy, String createdByName, Instant finishedAt) {

    /**
     * From which orders.
     *
     * @param calibratedTo the last day that counts
     * @param ownerId null for those of all that are seen, as are the others
     */
    public record Scope(LocalDate calibratedTo, UUID ownerId, UUID teamId, String tag) {}
}
