package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportOrders;
import org.gengke.integration.persistence.ImportOrders.Undoable;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.purchase.OrderUndo;
import org.gengke.purchase.OrderUndo.TakenBack;
import org.gengke.shared.BusinessClock;

/** Takes a list of orders back, the last day first. What somebody has changed or paid since is KEPT, and its rows say why. */
@ApplicationScoped
class OrderListUndo {

    private static final int ORDERS_A_CHUNK = 500;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportOrders orders;
    private final OrderUndo undo;
    private final BusinessClock clock;

    OrderListUndo(ImportJobs jobs, ImportRows rows, ImportOrders orders, OrderUndo undo, BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.orders = orders;
        this.undo = undo;
        this.clock = clock;
    }

    /** Takes the next orders back; false when there were none. */
    boolean next(ImportProgress progress) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> takeBack(progress));
    }

    private boolean takeBack(ImportProgress progress) {
        ImportView job = progress.job;
        List<Undoable> next = orders.toUndo(job.id(), ORDERS_A_CHUNK);
        if (next.isEmpty()) {
            return false;
        }
        List<TakenBack> ends = undo.takeBack(next.stream().map(Undoable::left).toList(), job.id());
        Map<String, List<Integer>> numbers = orders.rows(job.id(), next.stream().map(order -> order.place().key()).toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            TakenBack end = ends.get(i);
            numbers.get(next.get(i).place().key()).forEach(row -> outcomes.add(outcome(row, end)));
        }
        orders.noteTakenBack(job.id(), next);
        rows.note(job.id(), outcomes);
        int begin = next.get(next.size() - 1).place().rowsUpto() - next.get(next.size() - 1).place().rowCount();
        jobs.advance(job.id(), job.totalRows() - begin, outcomes, clock.now());
        return true;
    }

    private static Outcome outcome(int row, TakenBack end) {
        List<RowFinding> findings = new ArrayList<>();
        RowOutcome outcome =
                switch (end.end()) {
                    case REMOVED -> RowOutcome.REMOVED;
                    case RESTORED -> RowOutcome.RESTORED;
                    case CHANGED -> kept(findings, "kept-order-changed");
                    case PAID -> kept(findings, "kept-order-paid");
                    case NOT_WRITABLE -> kept(findings, "not-writable");
                };
        if (end.staysWon() && outcome != RowOutcome.KEPT) {
            findings.add(RowFinding.warning(ImportTarget.STATUS, "kept-won", ""));
        }
        return Outcome.of(row, outcome).finding(findings);
    }

    private static RowOutcome kept(List<RowFinding> findings, String code) {
        findings.add(RowFinding.ofRow(code));
        return RowOutcome.KEPT;
    }
}
