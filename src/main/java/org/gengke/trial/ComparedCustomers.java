package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gengke.competitor.TouchedBy;
import org.gengke.trial.persistence.WaitingTrials;

/** A competitor's move concerns the customers that are testing our product against its own. */
@ApplicationScoped
class ComparedCustomers implements TouchedBy {

    private final WaitingTrials trials;

    ComparedCustomers(WaitingTrials trials) {
        this.trials = trials;
    }

    @Override
    public Set<UUID> customersOf(UUID competitorId) {
        return trials.comparedWith(competitorId);
    }
}
