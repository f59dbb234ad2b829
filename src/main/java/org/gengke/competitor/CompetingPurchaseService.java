package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.competitor.domain.CompetitorUnknown;
import org.gengke.competitor.persistence.CompetingPurchases;
import org.gengke.competitor.persistence.Competitors;
import org.gengke.customer.Cultivation;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Purchases of competing products (采购份额): what a customer is known to buy elsewhere. */
@ApplicationScoped
public class CompetingPurchaseService {

    private final CompetingPurchases purchases;
    private final Competitors competitors;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    CompetingPurchaseService(
            CompetingPurchases purchases, Competitors competitors, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.purchases = purchases;
        this.competitors = competitors;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Noted(
            UUID competitorId, UUID productId, String product, LocalDate periodFrom, LocalDate periodTo, BigDecimal amount, String source, String note) {

        static Noted of(UUID competitorId, CompetingPurchase one) {
            return new Noted(competitorId, one.productId(), one.product(), one.periodFrom(), one.periodTo(), one.amount(), one.source(), one.note());
        }
    }

    @Transactional
    public Page<CompetingPurchaseView> purchases(CompetingPurchaseQuery query) {
        return purchases.list(query);
    }

    /** The same of one customer that the caller sees. */
    @Transactional
    public Page<CompetingPurchaseView> purchasesOf(UUID customerId, CompetingPurchaseQuery query) {
        cultivation.visible(customerId);
        return purchases.list(query.of(customerId));
    }

    @Transactional
    public CompetingPurchaseView purchase(UUID customerId, UUID id) {
        return purchases.visible(customerId, id).orElseThrow(NotFound::new);
    }

    /** @param competitorId null when nobody knows where */
    @Transactional
    public CompetingPurchaseView create(UUID customerId, UUID competitorId, CompetingPurchase purchase) {
        cultivation.lock(customerId);
        check(competitorId, purchase);
        UUID id = Ids.next();
        purchases.add(id, customerId, competitorId, purchase, callers.get().id(), clock.now());
        cultivation.purchasesChanged(List.of(customerId));
        audit.note("COMPETING_PURCHASE_NOTED", "CompetingPurchase", id, customerId, null, Noted.of(competitorId, purchase));
        return purchase(customerId, id);
    }

    @Transactional
    public CompetingPurchaseView change(UUID customerId, UUID id, Integer version, UUID competitorId, CompetingPurchase purchase) {
        CompetingPurchaseView before = locked(customerId, id, version);
        check(competitorId, purchase);
        purchases.change(id, competitorId, purchase, clock.now());
        cultivation.purchasesChanged(List.of(customerId));
        audit.note(
                "COMPETING_PURCHASE_CHANGED", "CompetingPurchase", id, customerId, Noted.of(before.competitorId(), before.purchase()), Noted.of(competitorId, purchase));
        return purchase(customerId, id);
    }

    @Transactional
    public void remove(UUID customerId, UUID id, Integer version) {
        CompetingPurchaseView before = locked(customerId, id, version);
        purchases.remove(id);
        cultivation.purchasesChanged(List.of(customerId));
        audit.note("COMPETING_PURCHASE_REMOVED", "CompetingPurchase", id, customerId, Noted.of(before.competitorId(), before.purchase()), null);
    }

    private CompetingPurchaseView locked(UUID customerId, UUID id, Integer version) {
        cultivation.lock(customerId);
        CompetingPurchaseView present = purchase(customerId, id);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }

    private void check(UUID competitorId, CompetingPurchase purchase) {
        purchase.check(clock.today());
        if (competitorId != null && competitors.findByIdOptional(competitorId).isEmpty()) {
            throw new CompetitorUnknown(competitorId);
        }
        if (purchase.productId() != null && !purchases.productKnown(purchase.productId())) {
            throw InvalidContent.at("#/productId", "product-unknown");
        }
    }
}
