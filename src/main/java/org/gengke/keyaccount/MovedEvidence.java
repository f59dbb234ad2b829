package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.keyaccount.persistence.MergedEvidence;

/** What an account reported and what it thinks of us follow their customer into another record, and back. */
@ApplicationScoped
class MovedEvidence {

    private final MergedEvidence rows;
    private final ReportWatch watch;

    MovedEvidence(MergedEvidence rows, ReportWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        for (String table : MergedEvidence.TABLES) {
            List<UUID> moved = rows.move(table, merge.mergedId(), merge.survivorId());
            merge.moved(table, moved);
            watch.look(moved);
        }
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        for (String table : MergedEvidence.TABLES) {
            rows.moveBack(table, undo.moved(table), undo.mergedId());
            watch.look(undo.moved(table));
        }
    }
}
