package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gengke.followup.InteractionReplaced;
import org.gengke.keyaccount.persistence.VisitReading;

/** How long a visit took is no less known when what was said of it is corrected. */
@ApplicationScoped
class CorrectedVisits {

    private final VisitReading visits;

    CorrectedVisits(VisitReading visits) {
        this.visits = visits;
    }

    @Transactional(TxType.MANDATORY)
    void replaced(@Observes InteractionReplaced correction) {
        visits.carry(correction.id(), correction.byId());
    }
}
