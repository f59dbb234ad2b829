package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.keyaccount.persistence.MergedAccounts;

/** What is planned, decided and kept of an account follows it into another record, and back. */
@ApplicationScoped
class MovedAccounts {

    private final MergedAccounts rows;
    private final ReportWatch watch;

    MovedAccounts(MergedAccounts rows, ReportWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        for (String table : MergedAccounts.TABLES) {
            List<UUID> moved = rows.move(table, merge.mergedId(), merge.survivorId());
            merge.moved(table, moved);
            remind(table, moved);
        }
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        for (String table : MergedAccounts.TABLES) {
            rows.moveBack(table, undo.moved(table), undo.mergedId());
            remind(table, undo.moved(table));
        }
    }

    /** What waits for its answer waits on the worklist of whoever has the customer now. */
    private void remind(String table, List<UUID> ids) {
        if (table.equals(MergedAccounts.REPORTS)) {
            watch.look(ids);
        }
    }
}
