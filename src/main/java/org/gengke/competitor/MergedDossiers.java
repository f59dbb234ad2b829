package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.persistence.MergedIncumbencies;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersRemoved;
import org.gengke.customer.CustomersSeparated;

/** What is known of a customer and our competitors follows it into another record, and back; and goes with it. */
@ApplicationScoped
class MergedDossiers {

    private static final String INCUMBENCY = "incumbency";
    private static final String PROBLEM = "incumbency_problem";
    private static final String POINT = "incumbency_entry_point";
    private static final String PURCHASE = "competing_purchase";
    private static final String TOUCH = "competitor_move_touch";

    private final MergedIncumbencies rows;
    private final Cultivation cultivation;

    MergedDossiers(MergedIncumbencies rows, Cultivation cultivation) {
        this.rows = rows;
        this.cultivation = cultivation;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        UUID from = merge.mergedId();
        UUID to = merge.survivorId();
        merge.moved(INCUMBENCY, rows.moveIncumbencies(from, to));
        merge.moved(PROBLEM, rows.moveProblems(from, to));
        merge.moved(POINT, rows.moveEntryPoints(from, to));
        merge.moved(PURCHASE, rows.movePurchases(from, to));
        merge.moved(TOUCH, rows.moveTouches(from, to));
        rows.touch(to);
        cultivation.recountAnswers(List.of(from, to));
        cultivation.purchasesChanged(List.of(from, to));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        UUID from = undo.survivorId();
        UUID to = undo.mergedId();
        rows.moveProblemsBack(undo.moved(PROBLEM), from, to);
        rows.moveEntryPointsBack(undo.moved(POINT), from, to);
        rows.moveIncumbenciesBack(undo.moved(INCUMBENCY), from, to);
        rows.movePurchasesBack(undo.moved(PURCHASE), from, to);
        rows.moveTouchesBack(undo.moved(TOUCH), from, to);
        rows.touch(from);
        cultivation.recountAnswers(List.of(from, to));
        cultivation.purchasesChanged(List.of(from, to));
    }

    @Transactional(TxType.MANDATORY)
    void removed(@Observes CustomersRemoved removal) {
        rows.forget(removal.customerIds());
    }
}
