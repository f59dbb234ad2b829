package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.purchase.domain.OrderCancelled;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;
import org.gengke.purchase.persistence.OrderReading;
import org.gengke.purchase.persistence.Payments;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Payments (付款): what of an order falls due when, and what was paid of it. */
@ApplicationScoped
public class PaymentService {

    private final Payments payments;
    private final OrderReading orders;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PaymentService(
            Payments payments, OrderReading orders, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.payments = payments;
        this.orders = orders;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Noted(UUID orderId, LocalDate dueOn, BigDecimal amount, LocalDate paidOn, BigDecimal paidAmount, String note) {

        static Noted of(UUID orderId, Payment payment, String note) {
            return new Noted(orderId, payment.dueOn(), payment.amount(), payment.paidOn(), payment.paidAmount(), note);
        }
    }

    @Transactional
    public Page<PaymentView> payments(PaymentQuery query) {
        return payments.list(query, clock.today());
    }

    @Transactional
    public PaymentView payment(UUID id) {
        return payments.visible(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public PaymentView add(UUID orderId, Payment payment, String note) {
        cultivation.lock(order(orderId).customerId());
        OrderView order = order(orderId);
        UUID id = Ids.next();
        check(order.id(), order.state(), order.amount(), payment, id);
        payments.add(id, orderId, payment, note, callers.get().id(), clock.now());
        audit.note("PAYMENT_CREATED", "Payment", id, order.customerId(), null, Noted.of(orderId, payment, note));
        return payment(id);
    }

    @Transactional
    public PaymentView change(UUID id, Integer version, Payment payment, String note) {
        cultivation.lock(payment(id).customerId());
        PaymentView before = payment(id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        check(before.orderId(), before.orderState(), before.orderAmount(), payment, id);
        payments.change(id, payment, note, clock.now());
        audit.note(
                "PAYMENT_CHANGED", "Payment", id, before.customerId(), Noted.of(before.orderId(), before.payment(), before.note()),
                Noted.of(before.orderId(), payment, note));
        return payment(id);
    }

    private OrderView order(UUID id) {
        return orders.visible(id).orElseThrow(NotFound::new);
    }

    private void check(UUID orderId, OrderState state, BigDecimal amount, Payment payment, UUID except) {
        if (state == OrderState.CANCELLED) {
            throw new OrderCancelled(orderId);
        }
        payment.check(amount.subtract(payments.payable(orderId, except)), clock.today());
    }
}
