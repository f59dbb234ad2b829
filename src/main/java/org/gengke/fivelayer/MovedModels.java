package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.fivelayer.persistence.MergedModels;
import org.gengke.shared.BusinessClock;

/** The model follows its customer into another record, and back; it goes with the customer by itself. */
@ApplicationScoped
class MovedModels {

    private static final String GAVE_WAY = "five_layer_gave_way";

    private final MergedModels rows;
    private final LayerStates states;
    private final BusinessClock clock;

    MovedModels(MergedModels rows, LayerStates states, BusinessClock clock) {
        this.rows = rows;
        this.states = states;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        UUID from = merge.mergedId();
        UUID to = merge.survivorId();
        merge.moved(GAVE_WAY, rows.giveWay(from, to, clock.now()));
        MergedModels.TABLES.forEach(table -> merge.moved(table, rows.move(table, from, to)));
        states.renew(List.of(from, to));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        MergedModels.TABLES.forEach(table -> rows.moveBack(table, undo.moved(table), undo.mergedId()));
        rows.followProjects(undo.survivorId(), undo.mergedId());
        rows.takeBack(undo.moved(GAVE_WAY), clock.now());
        states.renew(List.of(undo.survivorId(), undo.mergedId()));
    }
}
