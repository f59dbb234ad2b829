package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.customer.Cultivation;
import org.gengke.customer.Cultivation.Seen;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.CurrentCaller;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.purchase.persistence.OrderBook;
import org.gengke.purchase.persistence.OrderBook.Written;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Problem;

/**
 * Writes orders, one or ten thousand in the same few statements, with all that follows: the first confirmed one makes its
 * customer WON. What is refused is not written and holds nothing else up.
 */
@ApplicationScoped
class OrderWriting {

    private final OrderBook book;
    private final Cultivation cultivation;
    private final OrderAudit audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    OrderWriting(OrderBook book, Cultivation cultivation, OrderAudit audit, CurrentCaller callers, BusinessClock clock) {
        this.book = book;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** An order that is written, and what was there before; null for a new one. */
    record Change(KnownOrder before, Written after) {

        /** Whose it is and was. */
        Stream<UUID> customers() {
            return Stream.concat(Stream.ofNullable(before).map(known -> known.content().customerId()), Stream.of(after.content().customerId()));
        }
    }

    /**
     * @param cancelReason of those that are cancelled with this
     * @return in the order of the drafts
     */
    List<OrderVerdict> write(List<OrderDraft> told, String cancelReason) {
        Judged judged = judge(told, Set.of());
        keep(judged.changes, judged.seen, cancelReason, null);
        return judged.verdicts;
    }

    /**
     * What is to be written of orders; their customers are locked.
     *
     * @param verdicts in the order of the drafts
     * @param changes of those that are not refused and say something new
     */
    record Judged(List<OrderVerdict> verdicts, List<Change> changes, Map<UUID, Seen> seen) {}

    /** @param comingProducts that are not there yet, but will be when this is written */
    Judged judge(List<OrderDraft> told, Set<UUID> comingProducts) {
        List<OrderDraft> drafts = told;
        Set<UUID> ids = new HashSet<>();
        Set<String> externalIds = new HashSet<>();
        Set<UUID> customers = new HashSet<>();
        for (OrderDraft draft : drafts) {
            add(ids, draft.orderId());
            add(externalIds, draft.content().externalId());
            customers.add(draft.content().customerId());
        }
        customers.addAll(book.customersOf(ids, externalIds));
        Map<UUID, Seen> seen = cultivation.lockSeen(customers);
        if (seen.size() < customers.size()) {
            drafts = followMerges(drafts, customers, seen);
        }
        Set<UUID> products = products(drafts);
        products.addAll(comingProducts);
        OrderJudging judging = new OrderJudging(book.known(ids, externalIds), seen, products, tiers(drafts), clock.today());
        List<OrderVerdict> verdicts = new ArrayList<>(drafts.size());
        List<Change> changes = new ArrayList<>();
        for (OrderDraft draft : drafts) {
            verdicts.add(verdict(draft, judging, changes));
        }
        return new Judged(verdicts, changes, seen);
    }

    /**
     * @param importId null when no import brings them
     * @return what the first orders among them did to the histories of their customers
     */
    Map<UUID, StatusTrace> keep(List<Change> changes, Map<UUID, Seen> seen, String cancelReason, UUID importId) {
        Map<UUID, LocalDate> first = firstOrders(changes);
        Instant now = clock.now();
        book.change(changes.stream().filter(change -> change.before != null).map(Change::after).toList(), cancelReason, now);
        book.add(changes.stream().filter(change -> change.before == null).map(Change::after).toList(), callers.get().id(), now);
        audit.record(changes);
        Set<UUID> told = new HashSet<>(first.keySet());
        changes.stream().filter(change -> change.before != null).forEach(change -> told.addAll(List.of(
                change.before.content().customerId(), change.after.content().customerId())));
        // The tier of a further order is an answer, too.
        changes.stream().map(change -> change.after.content()).filter(order -> order.priceTierId() != null).forEach(order -> told.add(order.customerId()));
        first.keySet().removeIf(customer -> seen.get(customer).status() == CustomerStatus.WON);
        Map<UUID, StatusTrace> wins = cultivation.firstOrders(first, importId);
        told.removeAll(wins.keySet());
        cultivation.recountAnswers(told);
        cultivation.purchasesChanged(changes.stream().flatMap(Change::customers).collect(Collectors.toSet()));
        return wins;
    }

    /** An ERP goes on naming a record that was merged into another one here. */
    private List<OrderDraft> followMerges(List<OrderDraft> drafts, Set<UUID> customers, Map<UUID, Seen> seen) {
        customers.removeAll(seen.keySet());
        Map<UUID, UUID> survivors = cultivation.survivors(customers);
        if (survivors.isEmpty()) {
            return drafts;
        }
        seen.putAll(cultivation.lockSeen(new HashSet<>(survivors.values())));
        return drafts.stream()
                .map(draft -> survivors.containsKey(draft.content().customerId())
                        ? draft.of(survivors.get(draft.content().customerId()))
                        : draft)
                .toList();
    }

    private static OrderVerdict verdict(OrderDraft said, OrderJudging judging, List<Change> changes) {
        try {
            KnownOrder known = judging.known(said);
            OrderDraft draft = said.completedBy(known == null ? null : known.content());
            Effect effect = judging.effect(draft, known);
            UUID id = known == null ? Ids.next() : known.id();
            if (effect != Effect.UNCHANGED) {
                changes.add(new Change(known, new Written(id, draft.content())));
            }
            return new OrderVerdict(id, effect, null);
        } catch (Problem refusal) {
            return OrderVerdict.refused(refusal);
        }
    }

    /** The earliest of the orders by customer, of those customers that had none; before anything is written. */
    private Map<UUID, LocalDate> firstOrders(List<Change> changes) {
        Map<UUID, LocalDate> first = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.after.content().confirmed()) {
                first.merge(change.after.content().customerId(), change.after.content().orderedOn(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        if (!first.isEmpty()) {
            first.keySet().removeAll(book.whoOrdered(first.keySet()));
        }
        return first;
    }

    private Set<UUID> products(List<OrderDraft> drafts) {
        Set<UUID> named = new HashSet<>();
        drafts.forEach(draft -> draft.content().lines().forEach(line -> named.add(line.productId())));
        return book.products(named);
    }

    private Set<UUID> tiers(List<OrderDraft> drafts) {
        Set<UUID> named = new HashSet<>();
        drafts.forEach(draft -> add(named, draft.content().priceTierId()));
        return book.priceTiers(named);
    }

    private static <T> void add(Set<T> set, T value) {
        if (value != null) {
            set.add(value);
        }
    }
}
