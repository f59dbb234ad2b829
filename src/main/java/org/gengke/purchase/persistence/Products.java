package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.purchase.ProductProfile;
import org.gengke.purchase.ProductProfile.Price;
import org.gengke.purchase.ProductQuery;
import org.gengke.purchase.ProductView;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Products with their prices, in one row each. */
@ApplicationScoped
public class Products {

    private static final List<Sort> SORTS = List.of(
            new Sort("code", "p.code", Keyset.Type.TEXT),
            new Sort("name", "p.name", Keyset.Type.TEXT),
            new Sort("updatedAt", "p.updated_at", Keyset.Type.INSTANT));

    private static final String SELECT = "select p.*,"
            + " array(select x.price_tier_id from product_price x join price_tier t on t.id = x.price_tier_id where x.product_id = p.id order by t.position, t.id) as price_tiers,"
            + " array(select x.unit_price::text from product_price x join price_tier t on t.id = x.price_tier_id where x.product_id = p.id order by t.position, t.id) as unit_prices";

    private final Sql sql;
    private final Visibility visibility;

    Products(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<ProductView> list(ProductQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "p.id");
        Fragment where = Fragment.of(" from product p where true");
        if (query.q() != null && !query.q().isBlank()) {
            where.and("p.search_text like ?", SearchText.Query.of(query.q()).likePattern());
        }
        if (query.active() != null) {
            where.and(query.active() ? "p.active" : "not p.active");
        }
        if (query.boughtBy() != null) {
            where.add(" and p.id in (").add(bought(query)).add(")");
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(where)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(where)), Products::view, total);
    }

    private Fragment bought(ProductQuery query) {
        Fragment lines = Fragment.of(
                        "select l.product_id from order_line l join customer_order o on o.id = l.order_id join customer c on c.id = o.customer_id"
                                + " where o.state = 'CONFIRMED' and o.customer_id = ? and (",
                        query.boughtBy())
                .add(visibility.readable("c")).add(")");
        if (query.boughtFrom() != null) {
            lines.and("o.ordered_on >= ?", query.boughtFrom());
        }
        if (query.boughtTo() != null) {
            lines.and("o.ordered_on <= ?", query.boughtTo());
        }
        return lines;
    }

    public Optional<ProductView> find(UUID id) {
        return sql.first(Fragment.of(SELECT + " from product p where p.id = ?", id), Products::view);
    }

    public Optional<ProductView> lock(UUID id) {
        return sql.first(Fragment.of(SELECT + " from product p where p.id = ? for no key update of p", id), Products::view);
    }

    /** What all products are called, to find them by what people write. */
    public List<Naming> names() {
        return sql.list(
                Fragment.of("select id, code, name from product order by code"),
                row -> new Naming(Sql.id(row, "id"), row.getString("code"), row.getString("name")));
    }

    /** What a product is called. */
    public record Naming(UUID id, String code, String name) {}

    /** New ones without prices. */
    public void addAll(List<Naming> products, Instant now) {
        sql.batch(
                "insert into product (id, code, name, search_text, created_at, updated_at) values (?, ?, ?, ?, ?, ?)",
                products.stream()
                        .map(one -> new Object[] {
                            one.id, one.code, one.name, searchText(new ProductProfile(one.code, one.name, null, true, null, List.of())), now, now
                        })
                        .toList());
    }

    public boolean codeTaken(String code, UUID except) {
        return sql.exists(Fragment.of("select 1 from product where lower(code) = lower(?) and id <> ?", code, except));
    }

    public void add(UUID id, ProductProfile profile, Instant now) {
        sql.update(Fragment.of(
                "insert into product (id, code, name, unit, active, launched_on, search_text, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, profile.code(), profile.name(), profile.unit(), profile.active(), profile.launchedOn(), searchText(profile), now, now));
        addPrices(id, profile.prices());
    }

    /** The caller holds the lock. */
    public void change(UUID id, ProductProfile profile, Instant now) {
        sql.update(Fragment.of(
                "update product set version = version + 1, code = ?, name = ?, unit = ?, active = ?, launched_on = ?, search_text = ?, updated_at = ? where id = ?",
                profile.code(), profile.name(), profile.unit(), profile.active(), profile.launchedOn(), searchText(profile), now, id));
        sql.update(Fragment.of("delete from product_price where product_id = ?", id));
        addPrices(id, profile.prices());
    }

    private void addPrices(UUID id, List<Price> prices) {
        sql.batch(
                "insert into product_price (product_id, price_tier_id, unit_price) values (?, ?, ?)",
                prices.stream().map(price -> new Object[] {id, price.priceTierId(), price.unitPrice()}).toList());
    }

    private static String searchText(ProductProfile profile) {
        return SearchText.of(profile.code()).haystack() + "\n" + SearchText.of(profile.name()).haystack();
    }

    private static ProductView view(ResultSet row) throws SQLException {
        List<UUID> tiers = Sql.ids(row, "price_tiers");
        List<String> unitPrices = Sql.texts(row, "unit_prices");
        List<Price> prices = new ArrayList<>(tiers.size());
        for (int i = 0; i < tiers.size(); i++) {
            prices.add(new Price(tiers.get(i), new BigDecimal(unitPrices.get(i))));
        }
        return new ProductView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new ProductProfile(row.getString("code"), row.getString("name"), row.getString("unit"), row.getBoolean("active"), row.getObject("launched_on", LocalDate.class), prices),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
