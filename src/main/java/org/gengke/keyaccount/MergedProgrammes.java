package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.keyaccount.persistence.ProgrammeRows;

/**
 * What was told, agreed and given follows its customer into another record, and back. Two agreements for one product, or two rebates for one purchase, may
 * meet in this way: both stand as they were agreed, and the next change of either is refused until they no longer share a day.
 */
@ApplicationScoped
class MergedProgrammes {

    private final ProgrammeRows rows;
    private final SupplyWatch watch;

    MergedProgrammes(ProgrammeRows rows, SupplyWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        ProgrammeRows.TABLES.forEach(table -> merge.moved(table, rows.move(table, merge.mergedId(), merge.survivorId())));
        look(merge.mergedId(), merge.survivorId());
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        ProgrammeRows.TABLES.forEach(table -> rows.moveBack(table, undo.moved(table), undo.survivorId(), undo.mergedId()));
        look(undo.mergedId(), undo.survivorId());
    }

    private void look(UUID one, UUID other) {
        List.of(one, other).forEach(watch::look);
    }
}
