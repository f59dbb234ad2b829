package org.gengke.purchase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.Cultivation.Seen;
import org.gengke.purchase.domain.CustomerUnknown;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderExternalIdTaken;
import org.gengke.purchase.domain.PriceTierUnknown;
import org.gengke.purchase.domain.ProductUnknown;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** What may be written of the orders of one request, from what there is and what the caller sees of it. */
final class OrderJudging {

    private final Map<UUID, KnownOrder> byId = new HashMap<>();
    private final Map<String, KnownOrder> byExternalId = new HashMap<>();
    private final Map<UUID, Seen> customers;
    private final Set<UUID> products;
    private final Set<UUID> priceTiers;
    private final LocalDate today;

    OrderJudging(List<KnownOrder> known, Map<UUID, Seen> customers, Set<UUID> products, Set<UUID> priceTiers, LocalDate today) {
        for (KnownOrder order : known) {
            byId.put(order.id(), order);
            if (order.content().externalId() != null) {
                byExternalId.put(order.content().externalId(), order);
            }
        }
        this.customers = customers;
        this.products = products;
        this.priceTiers = priceTiers;
        this.today = today;
    }

    /** The order that is spoken of; null for a new one. */
    KnownOrder known(OrderDraft draft) {
        KnownOrder holder = draft.content().externalId() == null ? null : byExternalId.get(draft.content().externalId());
        KnownOrder known = draft.orderId() == null ? holder : byId.get(draft.orderId());
        if (draft.orderId() != null && known == null) {
            throw new NotFound();
        }
        if (known == null) {
            return null;
        }
        boolean another = holder != null && !holder.id().equals(known.id());
        Seen customer = customers.get(known.content().customerId());
        if (customer == null && draft.orderId() != null) {
            throw new NotFound();
        }
        if (another || customer == null) {
            throw new OrderExternalIdTaken(draft.content().externalId());
        }
        if (!customer.writable()) {
            throw new NotAllowed();
        }
        if (draft.version() != null && draft.version() != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }

    Effect effect(OrderDraft draft, KnownOrder known) {
        OrderContent content = draft.content();
        Seen customer = customers.get(content.customerId());
        if (customer == null) {
            throw new CustomerUnknown(content.customerId());
        }
        if (!customer.writable()) {
            throw new NotAllowed();
        }
        for (int i = 0; i < content.lines().size(); i++) {
            UUID product = content.lines().get(i).productId();
            if (!products.contains(product)) {
                throw new ProductUnknown(product, i + 1);
            }
        }
        if (content.priceTierId() != null && !priceTiers.contains(content.priceTierId())) {
            throw new PriceTierUnknown(content.priceTierId());
        }
        return known == null ? KnownOrder.unknown(content, today) : known.told(content, today);
    }
}
