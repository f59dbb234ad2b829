package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersRemoved;
import org.gengke.customer.CustomersSeparated;
import org.gengke.purchase.persistence.OrderBook;

/** Orders follow their customer into another record, and back; and go with it. */
@ApplicationScoped
class MergedOrders {

    private static final String KIND = "customer_order";

    private final OrderBook book;
    private final Cultivation cultivation;

    MergedOrders(OrderBook book, Cultivation cultivation) {
        this.book = book;
        this.cultivation = cultivation;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        merge.moved(KIND, book.move(merge.mergedId(), merge.survivorId()));
        cultivation.recountAnswers(List.of(merge.mergedId(), merge.survivorId()));
        cultivation.purchasesChanged(List.of(merge.mergedId(), merge.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        book.moveBack(undo.moved(KIND), undo.survivorId(), undo.mergedId());
        cultivation.recountAnswers(List.of(undo.mergedId(), undo.survivorId()));
        cultivation.purchasesChanged(List.of(undo.mergedId(), undo.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void removed(@Observes CustomersRemoved removal) {
        book.forget(removal.customerIds());
    }
}
