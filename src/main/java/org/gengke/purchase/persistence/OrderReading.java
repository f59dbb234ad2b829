package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.people.Visibility;
import org.gengke.purchase.OrderQuery;
import org.gengke.purchase.OrderTotals;
import org.gengke.purchase.OrderView;
import org.gengke.purchase.OrderView.Line;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Orders as they are read, by those who see their customers. */
@ApplicationScoped
public class OrderReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("orderedOn", "o.ordered_on", Keyset.Type.DATE),
            new Sort("amount", "o.amount", Keyset.Type.NUMBER),
            new Sort("updatedAt", "o.updated_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-orderedOn";
    private static final String SELECT = "select o.*, c.name as customer_name, t.name as price_tier_name";
    private static final String FROM =
            " from customer_order o join customer c on c.id = o.customer_id left join price_tier t on t.id = o.price_tier_id where (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    OrderReading(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Optional<OrderView> visible(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM).add(visibility.readableRow("c")).add(") and o.id = ?", id), OrderReading::view);
    }

    /** Of an order that the caller sees. */
    public List<Line> lines(UUID orderId) {
        return sql.list(
                Fragment.of(
                        "select l.*, p.code, p.name from order_line l join product p on p.id = l.product_id where l.order_id = ? order by l.position",
                        orderId),
                row -> new Line(OrderBook.line(row), row.getString("code"), row.getString("name")));
    }

    public Page<OrderView> list(OrderQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "o.id");
        Fragment filter = filter(query);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(filter)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(filter)), OrderReading::view, total);
    }

    /** What the orders of a list add up to; only confirmed ones count. */
    public OrderTotals totals(OrderQuery query) {
        return sql.first(
                        Fragment.of("select count(*) as orders, count(*) filter (where o.state = 'CONFIRMED') as confirmed,"
                                        + " coalesce(sum(o.amount) filter (where o.state = 'CONFIRMED'), 0) as amount,"
                                        + " sum(o.gross_profit) filter (where o.state = 'CONFIRMED') as gross_profit,"
                                        + " count(o.gross_profit) filter (where o.state = 'CONFIRMED') as known")
                                .add(filter(query)),
                        row -> new OrderTotals(
                                row.getLong("orders"), row.getLong("confirmed"), row.getBigDecimal("amount"), row.getBigDecimal("gross_profit"),
                                row.getLong("known")))
                .orElseThrow();
    }

    private Fragment filter(OrderQuery query) {
        Fragment filter = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        filter.andAny("o.customer_id", "uuid", query.customerIds()).add(parts.inSegments("o.customer_id", query.segmentIds()));
        filter.andAny("o.price_tier_id", "uuid", query.priceTierIds());
        if (query.withoutPriceTier() != null) {
            filter.and(query.withoutPriceTier() ? "o.price_tier_id is null" : "o.price_tier_id is not null");
        }
        filter.andAny("o.external_id", "text", query.externalIds());
        filter.andIn("o.state", query.states());
        if (query.productIds() != null && !query.productIds().isEmpty()) {
            filter.and(
                    "exists (select 1 from order_line l where l.order_id = o.id and l.product_id = any(?::uuid[]))",
                    (Object) query.productIds().toArray(UUID[]::new));
        }
        if (query.orderedFrom() != null) {
            filter.and("o.ordered_on >= ?", query.orderedFrom());
        }
        if (query.orderedTo() != null) {
            filter.and("o.ordered_on <= ?", query.orderedTo());
        }
        return filter;
    }

    private static OrderView view(ResultSet row) throws SQLException {
        return new OrderView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("external_id"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                row.getObject("ordered_on", LocalDate.class),
                Sql.constant(row, "state", OrderState.class),
                Sql.id(row, "price_tier_id"),
                row.getString("price_tier_name"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("gross_profit"),
                row.getString("note"),
                Sql.instant(row, "cancelled_at"),
                row.getString("cancel_reason"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"),
                null);
    }
}
