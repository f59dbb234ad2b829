package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.purchase.domain.OrderExternalIdTaken;
import org.gengke.purchase.persistence.OrderBook;
import org.gengke.purchase.persistence.OrderReading;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Orders (订单) of customers. */
@ApplicationScoped
public class OrderService {

    private final OrderReading reading;
    private final OrderWriting writing;
    private final OrderBook book;
    private final Cultivation cultivation;

    OrderService(OrderReading reading, OrderWriting writing, OrderBook book, Cultivation cultivation) {
        this.reading = reading;
        this.writing = writing;
        this.book = book;
        this.cultivation = cultivation;
    }

    /** An order after it was said, and what that did. */
    public record Told(OrderView order, Effect effect) {}

    @Transactional
    public Page<OrderView> orders(OrderQuery query) {
        return reading.list(query);
    }

    /** What the orders of a list add up to, whatever its page. */
    @Transactional
    public OrderTotals totals(OrderQuery query) {
        return reading.totals(query);
    }

    @Transactional
    public OrderView order(UUID id) {
        return view(id);
    }

    /** A new one; its external id, if any, is not known yet. */
    @Transactional
    public OrderView create(OrderDraft draft) {
        String externalId = draft.content().externalId();
        Told told = tell(draft, null);
        if (told.effect != Effect.CREATED) {
            throw new OrderExternalIdTaken(externalId);
        }
        return told.order;
    }

    /** New or known by its external id. */
    @Transactional
    public Told upsert(OrderDraft draft) {
        return tell(draft, null);
    }

    @Transactional
    public OrderView change(OrderDraft draft) {
        return tell(draft, null).order;
    }

    @Transactional
    public OrderView cancel(UUID id, String reason) {
        cultivation.lock(view(id).customerId());
        KnownOrder known = book.known(List.of(id), List.of()).get(0);
        return tell(new OrderDraft(id, known.version(), known.cancel()), reason).order;
    }

    /** Each is written or refused by itself; what is written is written together. */
    @Transactional
    public List<OrderVerdict> batch(List<OrderDraft> drafts) {
        List<OrderDraft> once = new ArrayList<>(drafts.size());
        boolean[] repeated = new boolean[drafts.size()];
        Set<String> given = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            String externalId = drafts.get(i).content().externalId();
            repeated[i] = externalId != null && !given.add(externalId);
            if (!repeated[i]) {
                once.add(drafts.get(i));
            }
        }
        Iterator<OrderVerdict> verdicts = writing.write(once, null).iterator();
        List<OrderVerdict> all = new ArrayList<>(drafts.size());
        for (boolean again : repeated) {
            all.add(again ? OrderVerdict.refused(InvalidContent.at("#/externalId", "given-twice")) : verdicts.next());
        }
        return all;
    }

    private Told tell(OrderDraft draft, String cancelReason) {
        OrderVerdict verdict = writing.write(List.of(draft), cancelReason).get(0);
        if (verdict.refusal() != null) {
            throw verdict.refusal();
        }
        return new Told(view(verdict.orderId()), verdict.effect());
    }

    private OrderView view(UUID id) {
        return reading.visible(id).map(order -> order.with(reading.lines(id))).orElseThrow(NotFound::new);
    }
}
