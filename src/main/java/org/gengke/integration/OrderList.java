package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.OrderKeys;
import org.gengke.integration.persistence.ImportOrders;
import org.gengke.integration.persistence.ImportOrders.KeyedRow;
import org.gengke.integration.persistence.ImportOrders.Place;
import org.gengke.integration.persistence.ImportRows;

/** A list of orders: its parts are orders of one row or several, the earliest day first. */
@ApplicationScoped
class OrderList implements ImportedList {

    private static final int ROWS_A_READING = 5_000;

    private final ImportRows rows;
    private final ImportOrders orders;
    private final OrderChunks chunks;
    private final OrderListUndo undo;

    OrderList(ImportRows rows, ImportOrders orders, OrderChunks chunks, OrderListUndo undo) {
        this.rows = rows;
        this.orders = orders;
        this.chunks = chunks;
        this.undo = undo;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORDERS;
    }

    @Override
    public ListWork work(ImportProgress progress) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> arrange(progress.job));
        return new Work(progress);
    }

    @Override
    public boolean takeBack(ImportProgress progress) {
        return undo.next(progress);
    }

    /** Which rows are one order; once for each mapping. */
    private void arrange(ImportView job) {
        UUID id = job.id();
        if (orders.arranged(id)) {
            return;
        }
        OrderKeys keys = new OrderKeys(new ColumnMapping(job.mapping(), job.customMapping()));
        int last = 0;
        List<ImportRowView> next = rows.after(id, last, ROWS_A_READING);
        while (!next.isEmpty()) {
            List<KeyedRow> keyed = new ArrayList<>(next.size());
            next.forEach(row -> keyed.add(new KeyedRow(row.rowNumber(), keys.next(row.rowNumber(), row.cells()), keys.day(row.cells()))));
            orders.add(id, keyed);
            last = next.get(next.size() - 1).rowNumber();
            next = rows.after(id, last, ROWS_A_READING);
        }
        orders.arrange(id);
    }

    private final class Work implements ListWork {

        private final ImportProgress progress;

        Work(ImportProgress progress) {
            this.progress = progress;
        }

        @Override
        public int work(int from, int limit) {
            return progress.dry()
                    ? chunks.foresee(progress, from, limit)
                    : QuarkusTransaction.requiringNew().timeout(300).call(() -> chunks.takeIn(progress, from, limit));
        }

        @Override
        public List<Integer> parts(int from, int limit) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> orders.after(progress.job.id(), from, limit).stream().map(Place::rowsUpto).toList());
        }

        @Override
        public void refuse(int part) {
            QuarkusTransaction.requiringNew().run(() -> chunks.refuse(progress, part));
        }
    }
}
