package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.competitor.CompetingPurchaseQuery;
import org.gengke.competitor.CompetingPurchaseView;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.customer.CustomerParts;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Purchases of competing products, for those who see the customers. */
@ApplicationScoped
public class CompetingPurchases {

    private static final List<Sort> SORTS = List.of(
            new Sort("periodTo", "p.period_to", Keyset.Type.DATE),
            new Sort("periodFrom", "p.period_from", Keyset.Type.DATE),
            new Sort("amount", "p.amount", Keyset.Type.NUMBER));
    private static final String LATEST_FIRST = "-periodTo";
    private static final String SELECT = "select p.*, c.name as customer_name, k.name as competitor_name, q.name as our_product_name";
    private static final String FROM = " from competing_purchase p join customer c on c.id = p.customer_id left join competitor k on k.id = p.competitor_id"
            + " left join product q on q.id = p.product_id"
            + " where c.merged_into is null and (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    CompetingPurchases(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Page<CompetingPurchaseView> list(CompetingPurchaseQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? LATEST_FIRST : query.sort(), query.after(), query.limit(), "p.id");
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        from.andAny("p.customer_id", "uuid", query.customerIds()).andAny("p.competitor_id", "uuid", query.competitorIds());
        from.andAny("p.product_id", "uuid", query.productIds()).add(parts.inSegments("p.customer_id", query.segmentIds()));
        if (query.withoutProduct() != null) {
            from.and(query.withoutProduct() ? "p.product_id is null" : "p.product_id is not null");
        }
        if (query.from() != null) {
            from.and("p.period_to >= ?", query.from());
        }
        if (query.to() != null) {
            from.and("p.period_from <= ?", query.to());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), CompetingPurchases::view, total);
    }

    public boolean productKnown(UUID productId) {
        return sql.exists(Fragment.of("select 1 from product p where p.id = ?", productId));
    }

    public Optional<CompetingPurchaseView> visible(UUID customerId, UUID id) {
        Fragment query = Fragment.of(SELECT + FROM).add(visibility.readableRow("c")).add(") and p.id = ? and p.customer_id = ?", id, customerId);
        return sql.first(query, CompetingPurchases::view);
    }

    public void add(UUID id, UUID customerId, UUID competitorId, CompetingPurchase purchase, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into competing_purchase (id, customer_id, competitor_id, product_id, product, period_from, period_to, amount, source, note, created_at,"
                        + " created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, competitorId, purchase.productId(), purchase.product(), purchase.periodFrom(), purchase.periodTo(), purchase.amount(), purchase.source(),
                purchase.note(), now, by, now));
    }

    /** The caller holds the lock of the customer. */
    public void change(UUID id, UUID competitorId, CompetingPurchase purchase, Instant now) {
        sql.update(Fragment.of(
                "update competing_purchase set version = version + 1, competitor_id = ?, product_id = ?, product = ?, period_from = ?, period_to = ?, amount = ?, source = ?,"
                        + " note = ?, updated_at = ? where id = ?",
                competitorId, purchase.productId(), purchase.product(), purchase.periodFrom(), purchase.periodTo(), purchase.amount(), purchase.source(),
                purchase.note(), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from competing_purchase where id = ?", id));
    }

    private static CompetingPurchaseView view(ResultSet row) throws SQLException {
        return new CompetingPurchaseView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                Sql.id(row, "competitor_id"),
                row.getString("competitor_name"),
                row.getString("our_product_name"),
                new CompetingPurchase(
                        Sql.id(row, "product_id"), row.getString("product"), row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class), row.getBigDecimal("amount"), row.getString("source"), row.getString("note")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
