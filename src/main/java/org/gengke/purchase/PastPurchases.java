package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.people.CurrentCaller;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.Payment;
import org.gengke.purchase.persistence.OrderBook;
import org.gengke.purchase.persistence.OrderBook.Written;
import org.gengke.purchase.persistence.Payments;
import org.gengke.purchase.persistence.Payments.NewPayment;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/** Purchases that customers bring along with their own past: their histories tell already when they were won. */
@ApplicationScoped
public class PastPurchases {

    private final OrderBook book;
    private final Payments payments;
    private final Cultivation cultivation;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PastPurchases(OrderBook book, Payments payments, Cultivation cultivation, CurrentCaller callers, BusinessClock clock) {
        this.book = book;
        this.payments = payments;
        this.cultivation = cultivation;
        this.callers = callers;
        this.clock = clock;
    }

    /** An order with what fell due of it. */
    public record PastOrder(OrderContent content, List<Payment> payments) {}

    /** Whoever sees the customers. */
    @Transactional(TxType.MANDATORY)
    public void bring(List<PastOrder> orders) {
        List<Written> written = new ArrayList<>(orders.size());
        List<NewPayment> due = new ArrayList<>();
        for (PastOrder order : orders) {
            UUID id = Ids.next();
            written.add(new Written(id, order.content));
            order.payments.forEach(payment -> due.add(new NewPayment(Ids.next(), id, payment)));
        }
        UUID by = callers.get().id();
        book.add(written, by, clock.now());
        payments.addAll(due, by, clock.now());
        List<UUID> customers = written.stream().map(order -> order.content().customerId()).distinct().toList();
        cultivation.recountAnswers(customers);
        cultivation.purchasesChanged(customers);
    }
}
