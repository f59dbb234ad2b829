package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.Cultivation;
import org.gengke.customer.Cultivation.Seen;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.IntakeUndo;
import org.gengke.customer.IntakeUndo.Moved;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.purchase.OrderWriting.Change;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.persistence.OrderBook;
import org.gengke.purchase.persistence.OrderBook.Written;
import org.gengke.shared.BusinessClock;

/**
 * Takes back what a list said of orders: new ones go, changed ones are what they were before. What somebody has changed since
 * or paid stays. A customer that was won by such an order was never won, unless another order or a later word on its status
 * says so.
 */
@ApplicationScoped
public class OrderUndo {

    private final OrderBook book;
    private final OrderAudit audit;
    private final Cultivation cultivation;
    private final CustomerIntake customers;
    private final IntakeUndo statuses;
    private final BusinessClock clock;

    OrderUndo(OrderBook book, OrderAudit audit, Cultivation cultivation, CustomerIntake customers, IntakeUndo statuses, BusinessClock clock) {
        this.book = book;
        this.audit = audit;
        this.cultivation = cultivation;
        this.customers = customers;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * An order as a list left it.
     *
     * @param version since then
     * @param before null for one that the list brought
     * @param win null unless it made its customer WON
     */
    public record Left(UUID orderId, int version, OrderContent before, StatusTrace win) {}

    /** What became of it. */
    public enum End {
        REMOVED,
        RESTORED,
        /** Changed since, or gone. */
        CHANGED,
        /** Its payments would be left without it. */
        PAID,
        /** Whose customer the caller may not change any more. */
        NOT_WRITABLE
    }

    /** @param staysWon whether its customer was won by it and stays so */
    public record TakenBack(End end, boolean staysWon) {}

    /**
     * @param orders the last one of the list first
     * @return in the same order
     */
    @Transactional(TxType.MANDATORY)
    public List<TakenBack> takeBack(List<Left> orders, UUID importId) {
        Set<UUID> ids = orders.stream().map(Left::orderId).collect(Collectors.toSet());
        Set<UUID> concerned = new HashSet<>(book.customersOf(ids, Set.of()));
        orders.stream().filter(order -> order.before != null).forEach(order -> concerned.add(order.before.customerId()));
        Map<UUID, Seen> seen = cultivation.lockSeen(concerned);
        Map<UUID, KnownOrder> known = new HashMap<>();
        book.known(ids, Set.of()).forEach(order -> known.put(order.id(), order));
        Set<UUID> paid = book.withPayments(ids);
        Map<Left, End> ends = new LinkedHashMap<>();
        orders.forEach(order -> ends.put(order, end(order, known.get(order.orderId), seen, paid)));
        write(ends, known);
        Set<UUID> staying = takeBackWins(ends, known, importId);
        cultivation.recountAnswers(concerned);
        cultivation.purchasesChanged(concerned);
        return orders.stream().map(order -> new TakenBack(ends.get(order), order.win != null && staying.contains(order.orderId))).toList();
    }

    private static End end(Left order, KnownOrder known, Map<UUID, Seen> seen, Set<UUID> paid) {
        if (known == null || known.version() != order.version) {
            return End.CHANGED;
        }
        if (!writable(seen.get(known.content().customerId())) || order.before != null && !writable(seen.get(order.before.customerId()))) {
            return End.NOT_WRITABLE;
        }
        if (order.before == null) {
            return paid.contains(order.orderId) ? End.PAID : End.REMOVED;
        }
        return order.before.amount().compareTo(known.payable()) < 0 ? End.PAID : End.RESTORED;
    }

    private static boolean writable(Seen customer) {
        return customer != null && customer.writable();
    }

    private void write(Map<Left, End> ends, Map<UUID, KnownOrder> known) {
        List<UUID> removed = new ArrayList<>();
        List<Change> restored = new ArrayList<>();
        ends.forEach((order, end) -> {
            if (end == End.REMOVED) {
                removed.add(order.orderId);
            } else if (end == End.RESTORED) {
                restored.add(new Change(known.get(order.orderId), new Written(order.orderId, order.before)));
            }
        });
        book.change(restored.stream().map(Change::after).toList(), null, clock.now());
        audit.record(restored);
        if (!removed.isEmpty()) {
            audit.removed(removed.stream().map(known::get).toList());
            book.remove(removed);
        }
    }

    /** The orders whose customers stay WON. */
    private Set<UUID> takeBackWins(Map<Left, End> ends, Map<UUID, KnownOrder> known, UUID importId) {
        Map<UUID, Left> wins = new LinkedHashMap<>();
        Set<UUID> staying = new HashSet<>();
        ends.forEach((order, end) -> {
            if (order.win != null && (end == End.REMOVED || end == End.RESTORED)) {
                wins.put(known.get(order.orderId).content().customerId(), order);
            } else if (order.win != null) {
                staying.add(order.orderId);
            }
        });
        if (wins.isEmpty()) {
            return staying;
        }
        Set<UUID> kept = new HashSet<>(book.whoOrdered(wins.keySet()));
        List<Moved> moved = wins.entrySet().stream()
                .filter(win -> !kept.contains(win.getKey()))
                .map(win -> new Moved(win.getKey(), win.getValue().win))
                .toList();
        kept.addAll(statuses.takeBackStatuses(moved, importId));
        customers.cultivate(moved.stream().map(Moved::customerId).filter(id -> !kept.contains(id)).toList());
        kept.forEach(customer -> staying.add(wins.get(customer).orderId));
        return staying;
    }
}
