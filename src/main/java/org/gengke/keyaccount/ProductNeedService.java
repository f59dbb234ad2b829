package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.ProductNeed.Content;
import org.gengke.keyaccount.persistence.ProductNeeds;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** What customers need of our products in a year (section 9, white space). */
@ApplicationScoped
public class ProductNeedService {

    private final ProductNeeds needs;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ProductNeedService(ProductNeeds needs, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.needs = needs;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Noted(UUID productId, LocalDate statedOn, BigDecimal yearlyAmount, String source, String note) {
        static Noted of(UUID productId, Content content) {
            return new Noted(productId, content.statedOn(), content.yearlyAmount(), content.source(), content.note());
        }
    }

    @Transactional
    public Page<ProductNeed> needs(UUID customerId, List<UUID> productIds, String sort, String after, int limit, boolean count) {
        cultivation.visible(customerId);
        return needs.list(customerId, productIds, sort, after, limit, count);
    }

    @Transactional
    public ProductNeed need(UUID customerId, UUID id) {
        return needs.find(customerId, id).orElseThrow(NotFound::new);
    }

    @Transactional
    public ProductNeed add(UUID customerId, UUID productId, Content content) {
        cultivation.lock(customerId);
        content.check(clock.today());
        if (!needs.productKnown(productId)) {
            throw InvalidContent.at("#/productId", "product-unknown");
        }
        UUID id = Ids.next();
        needs.add(id, customerId, productId, content, callers.get().id(), clock.now());
        audit.note("PRODUCT_NEED_STATED", "ProductNeed", id, customerId, null, Noted.of(productId, content));
        return need(customerId, id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ProductNeed change(UUID customerId, UUID id, Integer version, Content content) {
        ProductNeed before = locked(customerId, id, version);
        content.check(clock.today());
        needs.change(id, content, clock.now());
        audit.note("PRODUCT_NEED_CHANGED", "ProductNeed", id, customerId, Noted.of(before.productId(), before.content()), Noted.of(before.productId(), content));
        return need(customerId, id);
    }

    @Transactional
    public void remove(UUID customerId, UUID id, Integer version) {
        ProductNeed gone = locked(customerId, id, version);
        needs.remove(id);
        audit.note("PRODUCT_NEED_REMOVED", "ProductNeed", id, customerId, Noted.of(gone.productId(), gone.content()), null);
    }

    private ProductNeed locked(UUID customerId, UUID id, Integer version) {
        cultivation.lock(customerId);
        ProductNeed known = need(customerId, id);
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }
}
