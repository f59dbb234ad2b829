package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.purchase.OrderWriting.Change;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;

/**
 * Orders in the audit trail: a changed one with what it was. New ones tell it themselves when and by whom they came, so that
 * there is one entry for all that a customer got with one request.
 */
@ApplicationScoped
class OrderAudit {

    private final AuditTrail audit;

    OrderAudit(AuditTrail audit) {
        this.audit = audit;
    }

    /** As the API shows an order, so that the entry reads like it. */
    private record Shown(
            UUID customerId, String externalId, LocalDate orderedOn, OrderState state, UUID priceTierId, BigDecimal amount, String note, List<OrderLine> lines) {}

    private record Received(int orders, BigDecimal amount, List<String> externalIds) {}

    void record(List<Change> changes) {
        List<Noted> changed = new ArrayList<>();
        List<Noted> cancelled = new ArrayList<>();
        List<Noted> created = new ArrayList<>();
        Map<UUID, List<Change>> received = new LinkedHashMap<>();
        for (Change change : changes) {
            OrderContent after = change.after().content();
            if (change.before() == null) {
                received.computeIfAbsent(after.customerId(), id -> new ArrayList<>()).add(change);
            } else {
                (after.confirmed() ? changed : cancelled).add(new Noted(change.after().id(), after.customerId(), shown(change.before().content()), shown(after)));
            }
        }
        received.forEach((customer, orders) -> created.add(created(customer, orders)));
        audit.noteAll("ORDER_CHANGED", "Order", changed);
        audit.noteAll("ORDER_CANCELLED", "Order", cancelled);
        audit.noteAll("ORDER_CREATED", "Order", created);
    }

    /** As if they had never been said. */
    void removed(List<KnownOrder> orders) {
        audit.noteAll(
                "ORDER_REMOVED", "Order",
                orders.stream().map(order -> new Noted(order.id(), order.content().customerId(), shown(order.content()), null)).toList());
    }

    private static Noted created(UUID customer, List<Change> orders) {
        Change first = orders.get(0);
        if (orders.size() == 1) {
            return new Noted(first.after().id(), customer, null, shown(first.after().content()));
        }
        BigDecimal amount = orders.stream().map(order -> order.after().content().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Noted(
                first.after().id(), customer, null, new Received(orders.size(), amount, orders.stream().map(order -> order.after().content().externalId()).toList()));
    }

    private static Shown shown(OrderContent content) {
        return new Shown(
                content.customerId(), content.externalId(), content.orderedOn(), content.state(), content.priceTierId(), content.amount(), content.note(),
                content.lines());
    }
}
