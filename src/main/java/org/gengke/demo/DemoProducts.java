package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Wares;
import org.gengke.demo.domain.Wares.Ware;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.purchase.PriceTierService;
import org.gengke.purchase.PriceTierView;
import org.gengke.purchase.ProductProfile;
import org.gengke.purchase.ProductProfile.Price;
import org.gengke.purchase.ProductService;
import org.gengke.shared.BusinessClock;

/** The products of the demonstration and their price tiers: those that are missing are added, whoever needs them first. */
@ApplicationScoped
class DemoProducts {

    private static final int ALL = 200;

    private final ProductService products;
    private final PriceTierService tiers;
    private final DemoRecords records;
    private final BusinessClock clock;

    DemoProducts(ProductService products, PriceTierService tiers, DemoRecords records, BusinessClock clock) {
        this.products = products;
        this.tiers = tiers;
        this.records = records;
        this.clock = clock;
    }

    /** In the order of {@link Wares#TIERS}. */
    List<UUID> tiers(UUID load) {
        Map<String, UUID> known = new HashMap<>();
        tiers.tiers(null, null, ALL, false).items().forEach(tier -> known.put(tier.profile().name(), tier.id()));
        List<UUID> ids = new ArrayList<>();
        List<UUID> added = new ArrayList<>();
        for (int i = 0; i < Wares.TIERS.size(); i++) {
            String name = Wares.TIERS.get(i).name();
            UUID id = known.get(name);
            if (id == null) {
                id = tiers.create(new PriceTierView.Profile(name, i + 1, true)).id();
                added.add(id);
            }
            ids.add(id);
        }
        records.note(load, "PRICE_TIER", added);
        return ids;
    }

    /** By code. */
    Map<String, UUID> products(UUID load, List<UUID> tierIds) {
        Map<String, UUID> ids = new HashMap<>();
        Wares.PRODUCTS.forEach(ware -> ids.put(ware.code(), product(load, ware, null, tierIds)));
        return ids;
    }

    /** Those that came out of late, by code. */
    Map<String, UUID> launched(UUID load, List<UUID> tierIds) {
        Map<String, UUID> ids = new HashMap<>();
        Wares.LAUNCHES.forEach(one -> ids.put(one.ware().code(), product(load, one.ware(), clock.today().minusDays(one.days()), tierIds)));
        return ids;
    }

    private UUID product(UUID load, Ware ware, LocalDate launchedOn, List<UUID> tierIds) {
        return products.products(ware.code(), null, null, null, ALL, false).items().stream()
                .filter(product -> product.profile().code().equals(ware.code()))
                .map(product -> product.id())
                .findFirst()
                .orElseGet(() -> {
                    UUID added = products.create(new ProductProfile(ware.code(), ware.name(), ware.unit(), true, launchedOn, prices(ware, tierIds))).id();
                    records.note(load, "PRODUCT", List.of(added));
                    return added;
                });
    }

    private static List<Price> prices(Ware ware, List<UUID> tierIds) {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < tierIds.size(); i++) {
            prices.add(new Price(tierIds.get(i), ware.priceAt(i)));
        }
        return prices;
    }
}
