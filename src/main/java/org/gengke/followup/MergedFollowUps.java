package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.followup.persistence.MergedRows;
import org.gengke.followup.persistence.MergedRows.Kind;
import org.gengke.shared.BusinessClock;

/** Interactions, promises and notices follow their customer into another record, and back. */
@ApplicationScoped
class MergedFollowUps {

    private final MergedRows rows;
    private final Cultivation cultivation;
    private final BusinessClock clock;

    MergedFollowUps(MergedRows rows, Cultivation cultivation, BusinessClock clock) {
        this.rows = rows;
        this.cultivation = cultivation;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        for (Kind kind : Kind.values()) {
            merge.moved(kind.table(), rows.move(kind, merge.mergedId(), merge.survivorId()));
        }
        rows.counts(List.of(merge.survivorId(), merge.mergedId())).forEach(cultivation::interactionsCounted);
        cultivation.nextFollowUp(merge.mergedId(), null);
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        for (Kind kind : Kind.values()) {
            rows.moveBack(kind, undo.moved(kind.table()), undo.survivorId(), undo.mergedId());
        }
        // Before the upkeep looks: a pause that has no re-evaluation seems to begin, and would end what was promised during it.
        rows.reviveReEvaluation(undo.mergedId(), clock.now());
        rows.counts(List.of(undo.survivorId(), undo.mergedId())).forEach(cultivation::interactionsCounted);
    }
}
