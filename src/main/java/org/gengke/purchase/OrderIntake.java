package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.purchase.OrderWriting.Change;
import org.gengke.purchase.OrderWriting.Judged;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.persistence.PriceTiers;
import org.gengke.purchase.persistence.Products;
import org.gengke.purchase.persistence.Products.Naming;
import org.gengke.shared.BusinessClock;

/** Orders by the chunk, as lists bring them; written like those that an ERP sends. */
@ApplicationScoped
public class OrderIntake {

    private final OrderWriting writing;
    private final Products products;
    private final PriceTiers tiers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    OrderIntake(OrderWriting writing, Products products, PriceTiers tiers, AuditTrail audit, BusinessClock clock) {
        this.writing = writing;
        this.products = products;
        this.tiers = tiers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A product by what it is called. */
    public record Product(UUID id, String code, String name) {}

    /**
     * What bringing an order did.
     *
     * @param before what a changed one was; null for a new one, and when nothing was written
     * @param after what was written; null when nothing was
     * @param version of the order since; 0 for a new one
     * @param win what it did to the history of its customer; null unless it is the first order
     */
    public record Brought(OrderVerdict verdict, OrderContent before, OrderContent after, int version, StatusTrace win) {

        public boolean written() {
            return after != null;
        }
    }

    @Transactional(TxType.MANDATORY)
    public List<Product> products() {
        return products.names().stream().map(one -> new Product(one.id(), one.code(), one.name())).toList();
    }

    /** By name. */
    @Transactional(TxType.MANDATORY)
    public Map<String, UUID> priceTiers() {
        return tiers.names();
    }

    /** Products that a list brings along. */
    @Transactional(TxType.MANDATORY)
    public void create(List<Product> coming) {
        products.addAll(coming.stream().map(one -> new Naming(one.id, one.code, one.name)).toList(), clock.now());
        audit.noteAll(
                "PRODUCT_CREATED", "Product",
                coming.stream().map(one -> new Noted(one.id, null, null, new ProductProfile(one.code, one.name, null, true, null, List.of()))).toList());
    }

    /**
     * What would become of orders.
     *
     * @param coming products that the list brings along
     */
    @Transactional(TxType.MANDATORY)
    public List<OrderVerdict> foresee(List<OrderDraft> drafts, Set<UUID> coming) {
        return writing.judge(drafts, coming).verdicts();
    }

    /**
     * Writes orders.
     *
     * @param changing whether known ones are changed; else they stay as they are
     * @return in the order of the drafts
     */
    @Transactional(TxType.MANDATORY)
    public List<Brought> bring(List<OrderDraft> drafts, boolean changing, UUID importId) {
        Judged judged = writing.judge(drafts, Set.of());
        List<Change> changes = judged.changes().stream().filter(change -> changing || change.before() == null).toList();
        Map<UUID, StatusTrace> wins = writing.keep(changes, judged.seen(), null, importId);
        Map<UUID, Change> written = new HashMap<>();
        changes.forEach(change -> written.put(change.after().id(), change));
        Set<UUID> told = new HashSet<>();
        List<Brought> brought = new ArrayList<>(drafts.size());
        for (OrderVerdict verdict : judged.verdicts()) {
            brought.add(brought(verdict, verdict.orderId() == null ? null : written.get(verdict.orderId()), wins, told));
        }
        return brought;
    }

    /** @param told customers whose win another order tells of already */
    private static Brought brought(OrderVerdict verdict, Change change, Map<UUID, StatusTrace> wins, Set<UUID> told) {
        if (change == null) {
            return new Brought(verdict, null, null, 0, null);
        }
        OrderContent after = change.after().content();
        StatusTrace win = after.confirmed() && told.add(after.customerId()) ? wins.get(after.customerId()) : null;
        return new Brought(
                verdict, change.before() == null ? null : change.before().content(), after, change.before() == null ? 0 : change.before().version() + 1, win);
    }
}
