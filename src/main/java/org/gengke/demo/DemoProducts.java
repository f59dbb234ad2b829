package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
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

/** The products of the demonstration and their price tiers: those that are missing are added, whoever needs them first. */
@ApplicationScoped
class DemoProducts {

    private static final int ALL = 200;

    private final ProductService products;
    private final PriceTierService tiers;
    private final DemoRecords records;

    DemoProducts(ProductService products, PriceTierService tiers, DemoRecords records) {
        this.products = products;
        this.tiers = tiers;
        this.records = records;
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
        List<UUID> added = new ArrayList<>();
        for (Ware ware : Wares.PRODUCTS) {
            UUID known = products.products(ware.code(), null, null, null, ALL, false).items().stream()
                    .filter(product -> product.profile().code().equals(ware.code()))
                    .map(product -> product.id())
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = products.create(new ProductProfile(ware.code(), ware.name(), ware.unit(), true, null, prices(ware, tierIds))).id();
                added.add(known);
            }
            ids.put(ware.code(), known);
        }
        records.note(load, "PRODUCT", added);
        return ids;
    }

    private static List<Price> prices(Ware ware, List<UUID> tierIds) {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < tierIds.size(); i++) {
            prices.add(new Price(tierIds.get(i), ware.priceAt(i)));
        }
        return prices;
    }
}
