package org.gengke.trial.rest;

import java.util.List;
import org.gengke.trial.TrialFigures.Asked;
import org.gengke.trial.TrialScope;

/** Path and query that list the trials a figure counted. Values are ids, dates and enums, so nothing needs escaping. */
record TrialListLink(String link) {

    static final String DESCRIPTION = "Path and query that list exactly these trials";

    private static final String PATH = "/api/v1/test-trials?";

    static TrialListLink begun(Asked asked) {
        return new TrialListLink(PATH + "begunFrom=" + asked.from()).with("begunTo", asked.to()).of(asked.scope());
    }

    static TrialListLink ended(Asked asked) {
        return new TrialListLink(PATH + "endedFrom=" + asked.from()).with("endedTo", asked.to()).of(asked.scope());
    }

    TrialListLink with(String parameter, Object value) {
        return new TrialListLink(link + "&" + parameter + "=" + value);
    }

    private TrialListLink of(TrialScope scope) {
        return withEach("customerId", scope.customerIds())
                .withEach("segmentId", scope.segmentIds())
                .withEach("ownerId", scope.ownerIds())
                .withEach("teamId", scope.teamIds())
                .withEach("engineerId", scope.engineerIds())
                .withEach("productId", scope.productIds());
    }

    private TrialListLink withEach(String parameter, List<?> values) {
        TrialListLink all = this;
        for (Object value : values == null ? List.of() : values) {
            all = all.with(parameter, value);
        }
        return all;
    }
}
