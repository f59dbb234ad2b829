package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersRemoved;
import org.gengke.customer.CustomersSeparated;
import org.gengke.purchase.persistence.OrderBook;

/** Orders follow their customer into another record, and back; and go with it. */
@ApplicationScoped
class MergedOrders {

    private static final String KIND = "customer_order";

    private final OrderBook book;

    MergedOrders(OrderBook book) {
        this.book = book;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        merge.moved(KIND, book.move(merge.mergedId(), merge.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        book.moveBack(undo.moved(KIND), undo.survivorId(), undo.mergedId());
    }

    @Transactional(TxType.MANDATORY)
    void removed(@Observes CustomersRemoved removal) {
        book.forget(removal.customerIds());
    }
}
