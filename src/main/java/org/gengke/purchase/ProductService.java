package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.AuditTrail;
import org.gengke.purchase.ProductProfile.Price;
import org.gengke.purchase.domain.PriceTierUnknown;
import org.gengke.purchase.domain.ProductCodeTaken;
import org.gengke.purchase.persistence.OrderBook;
import org.gengke.purchase.persistence.Products;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Products (产品) with what they cost at each price tier: known to all colleagues. */
@ApplicationScoped
public class ProductService {

    private final Products products;
    private final OrderBook book;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ProductService(Products products, OrderBook book, AuditTrail audit, BusinessClock clock) {
        this.products = products;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever bought them. */
    @Transactional
    public Page<ProductView> products(String q, Boolean active, String sort, String after, int limit, boolean count) {
        return products(new ProductQuery(q, active, null, null, null, sort, after, limit, count));
    }

    @Transactional
    public Page<ProductView> products(ProductQuery query) {
        return products.list(query);
    }

    @Transactional
    public ProductView product(UUID id) {
        return products.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public ProductView create(ProductProfile profile) {
        UUID id = Ids.next();
        check(profile, id);
        products.add(id, profile, clock.now());
        audit.note("PRODUCT_CREATED", "Product", id, null, null, profile);
        return product(id);
    }

    @Transactional
    public ProductView change(UUID id, Integer version, ProductProfile profile) {
        ProductView before = products.lock(id).orElseThrow(NotFound::new);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        check(profile, id);
        Instant now = clock.now();
        products.change(id, profile, now);
        audit.note("PRODUCT_CHANGED", "Product", id, null, before.profile(), profile);
        return product(id);
    }

    private void check(ProductProfile profile, UUID id) {
        Set<UUID> tiers = new HashSet<>();
        for (Price price : profile.prices()) {
            if (!tiers.add(price.priceTierId())) {
                throw InvalidContent.at("#/prices", "given-twice");
            }
        }
        Set<UUID> known = book.priceTiers(tiers);
        List<UUID> unknown = tiers.stream().filter(tier -> !known.contains(tier)).toList();
        if (!unknown.isEmpty()) {
            throw new PriceTierUnknown(unknown.get(0));
        }
        if (products.codeTaken(profile.code(), id)) {
            throw new ProductCodeTaken(profile.code());
        }
    }
}
