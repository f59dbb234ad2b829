package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.keyaccount.persistence.MergedAccounts;

/** What is planned, decided and kept of an account follows it into another record, and back. */
@ApplicationScoped
class MovedAccounts {

    private final MergedAccounts rows;

    MovedAccounts(MergedAccounts rows) {
        this.rows = rows;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        MergedAccounts.TABLES.forEach(table -> merge.moved(table, rows.move(table, merge.mergedId(), merge.survivorId())));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        UUID back = undo.mergedId();
        MergedAccounts.TABLES.forEach(table -> rows.moveBack(table, undo.moved(table), back));
    }
}
