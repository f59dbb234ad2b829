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
import org.gengke.keyaccount.persistence.MergedInvitations;

/** What is planned, decided and kept of an account follows it into another record, and back. */
@ApplicationScoped
class MovedAccounts {

    private static final String INVITATIONS = "symposium_invitation";

    private final MergedAccounts rows;
    private final MergedInvitations invitations;
    private final ReportWatch watch;

    MovedAccounts(MergedAccounts rows, MergedInvitations invitations, ReportWatch watch) {
        this.rows = rows;
        this.invitations = invitations;
        this.watch = watch;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        for (String table : MergedAccounts.TABLES) {
            List<UUID> moved = rows.move(table, merge.mergedId(), merge.survivorId());
            merge.moved(table, moved);
            remind(table, moved);
        }
        merge.moved(INVITATIONS, invitations.move(merge.mergedId(), merge.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        for (String table : MergedAccounts.TABLES) {
            rows.moveBack(table, undo.moved(table), undo.mergedId());
            remind(table, undo.moved(table));
        }
        invitations.moveBack(undo.moved(INVITATIONS), undo.survivorId(), undo.mergedId());
    }

    /** What waits for its answer waits on the worklist of whoever has the customer now. */
    private void remind(String table, List<UUID> ids) {
        if (table.equals(MergedAccounts.REPORTS)) {
            watch.look(ids);
        }
    }
}
