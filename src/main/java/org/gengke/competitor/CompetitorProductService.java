package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorProduct;
import org.gengke.competitor.domain.CompetitorProductNameTaken;
import org.gengke.competitor.persistence.CompetitorProducts;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Products of competitors: known to all colleagues. */
@ApplicationScoped
public class CompetitorProductService {

    private final CompetitorProducts products;
    private final CompetitorService competitors;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CompetitorProductService(CompetitorProducts products, CompetitorService competitors, AuditTrail audit, BusinessClock clock) {
        this.products = products;
        this.competitors = competitors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param competitorId null for those of all */
    @Transactional
    public Page<CompetitorProductView> products(UUID competitorId, String sort, String after, int limit, boolean count) {
        if (competitorId != null) {
            competitors.competitor(competitorId);
        }
        return products.list(competitorId, sort, after, limit, count);
    }

    @Transactional
    public CompetitorProductView product(UUID competitorId, UUID id) {
        return products.find(competitorId, id).orElseThrow(NotFound::new);
    }

    @Transactional
    public CompetitorProductView create(UUID competitorId, CompetitorProduct product) {
        competitors.competitor(competitorId);
        UUID id = Ids.next();
        checkName(competitorId, product.name(), id);
        products.add(id, competitorId, product, clock.now());
        audit.note("COMPETITOR_PRODUCT_CREATED", "CompetitorProduct", id, null, null, Noted.of(competitorId, product));
        return product(competitorId, id);
    }

    @Transactional
    public CompetitorProductView change(UUID competitorId, UUID id, Integer version, CompetitorProduct product) {
        CompetitorProductView before = locked(competitorId, id, version);
        checkName(competitorId, product.name(), id);
        products.change(id, product, clock.now());
        audit.note("COMPETITOR_PRODUCT_CHANGED", "CompetitorProduct", id, null, Noted.of(competitorId, before.product()), Noted.of(competitorId, product));
        return product(competitorId, id);
    }

    @Transactional
    public void remove(UUID competitorId, UUID id, Integer version) {
        CompetitorProductView before = locked(competitorId, id, version);
        products.remove(id);
        audit.note("COMPETITOR_PRODUCT_REMOVED", "CompetitorProduct", id, null, Noted.of(competitorId, before.product()), null);
    }

    private CompetitorProductView locked(UUID competitorId, UUID id, Integer version) {
        CompetitorProductView present = products.lock(competitorId, id).orElseThrow(NotFound::new);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }

    private void checkName(UUID competitorId, String name, UUID except) {
        if (products.nameTaken(competitorId, name, except)) {
            throw new CompetitorProductNameTaken(name);
        }
    }

    private record Noted(UUID competitorId, String name, String description, String priceNote, String against) {

        static Noted of(UUID competitorId, CompetitorProduct product) {
            return new Noted(competitorId, product.name(), product.description(), product.priceNote(), product.against());
        }
    }
}
