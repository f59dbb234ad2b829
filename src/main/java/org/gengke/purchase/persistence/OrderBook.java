package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.purchase.domain.KnownOrder;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Orders as they are written: one or ten thousand in the same few statements. */
@ApplicationScoped
public class OrderBook {

    private final Sql sql;

    OrderBook(Sql sql) {
        this.sql = sql;
    }

    /** An order to write. */
    public record Written(UUID id, OrderContent content) {}

    /** The customers of these orders, by id or external id, whoever sees them: they are locked before the orders are read. */
    public Set<UUID> customersOf(Collection<UUID> ids, Collection<String> externalIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select customer_id from customer_order where id = any(?::uuid[]) union select customer_id from customer_order where external_id = any(?::text[])",
                        ids.toArray(UUID[]::new), externalIds.toArray()),
                row -> Sql.id(row, "customer_id")));
    }

    /** Those orders with their lines and what their payments add up to. */
    public List<KnownOrder> known(Collection<UUID> ids, Collection<String> externalIds) {
        Map<UUID, List<OrderLine>> lines = new HashMap<>();
        Fragment wanted = Fragment.of(
                "with wanted as (select * from customer_order where id = any(?::uuid[]) union select * from customer_order where external_id = any(?::text[]))",
                ids.toArray(UUID[]::new), externalIds.toArray());
        sql.list(
                Fragment.of("").add(wanted).add(" select l.* from wanted w join order_line l on l.order_id = w.id order by l.order_id, l.position"),
                row -> lines.computeIfAbsent(Sql.id(row, "order_id"), id -> new ArrayList<>()).add(line(row)));
        return lines.isEmpty()
                ? List.of()
                : sql.list(
                        Fragment.of("").add(wanted).add(" select w.*, coalesce((select sum(p.amount) from payment p where p.order_id = w.id), 0) as payable from wanted w"),
                        row -> known(row, lines.get(Sql.id(row, "id"))));
    }

    private static KnownOrder known(ResultSet row, List<OrderLine> lines) throws SQLException {
        OrderContent content = new OrderContent(
                Sql.id(row, "customer_id"), row.getString("external_id"), row.getObject("ordered_on", LocalDate.class),
                Sql.constant(row, "state", OrderState.class), Sql.id(row, "price_tier_id"), row.getString("note"), lines);
        return new KnownOrder(Sql.id(row, "id"), row.getInt("version"), content, row.getBigDecimal("payable"));
    }

    static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                Sql.id(row, "product_id"), plain(row.getBigDecimal("quantity")), row.getBigDecimal("unit_price"), row.getBigDecimal("unit_cost"));
    }

    /** 2.000 as 2, and 1E+1 as 10. */
    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Those of these products that there are. */
    public Set<UUID> products(Collection<UUID> ids) {
        return present("product", ids);
    }

    /** Those of these price tiers that there are. */
    public Set<UUID> priceTiers(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : present("price_tier", ids);
    }

    private Set<UUID> present(String table, Collection<UUID> ids) {
        return new HashSet<>(sql.list(
                Fragment.of("select id from " + table + " where id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)), row -> Sql.id(row, "id")));
    }

    /** Those of these customers that have a confirmed order. */
    public Set<UUID> whoOrdered(Collection<UUID> customerIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select w.id from unnest(?::uuid[]) w(id) where exists (select 1 from customer_order o where o.customer_id = w.id and o.state = 'CONFIRMED')",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "id")));
    }

    public void add(List<Written> orders, UUID by, Instant now) {
        if (orders.isEmpty()) {
            return;
        }
        Fragment insert = Fragment.of(
                "insert into customer_order (id, customer_id, external_id, ordered_on, price_tier_id, state, amount, gross_profit, note, cancelled_at,"
                        + " created_at, created_by, updated_at)"
                        + " select x.id, x.customer_id, x.external_id, x.ordered_on, x.price_tier_id, x.state, x.amount, x.gross_profit, x.note,"
                        + " case x.state when 'CANCELLED' then ?::timestamptz end, ?::timestamptz, ?::uuid, ?::timestamptz from ",
                now, now, by, now);
        sql.update(columns(insert, orders));
        addLines(orders);
    }

    /** @param cancelReason of those that are cancelled with this; null without one */
    public void change(List<Written> orders, String cancelReason, Instant now) {
        if (orders.isEmpty()) {
            return;
        }
        Fragment update = Fragment.of(
                "update customer_order o set version = o.version + 1, customer_id = x.customer_id, external_id = x.external_id, ordered_on = x.ordered_on,"
                        + " price_tier_id = x.price_tier_id, state = x.state, amount = x.amount, gross_profit = x.gross_profit, note = x.note,"
                        + " cancelled_at = case x.state when 'CANCELLED' then ?::timestamptz end, cancel_reason = ?, updated_at = ?::timestamptz from ",
                now, cancelReason, now);
        sql.update(columns(update, orders).add(" where o.id = x.id"));
        sql.update(Fragment.of("delete from order_line where order_id = any(?::uuid[])", (Object) of(orders, UUID[]::new, Written::id)));
        addLines(orders);
    }

    private static Fragment columns(Fragment statement, List<Written> orders) {
        return statement.add(
                "unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::text[])"
                        + " as x(id, customer_id, external_id, ordered_on, price_tier_id, state, amount, gross_profit, note)",
                of(orders, UUID[]::new, Written::id),
                of(orders, UUID[]::new, order -> order.content.customerId()),
                of(orders, String[]::new, order -> order.content.externalId()),
                of(orders, LocalDate[]::new, order -> order.content.orderedOn()),
                of(orders, UUID[]::new, order -> order.content.priceTierId()),
                of(orders, OrderState[]::new, order -> order.content.state()),
                of(orders, BigDecimal[]::new, order -> order.content.amount()),
                of(orders, BigDecimal[]::new, order -> order.content.grossProfit()),
                of(orders, String[]::new, order -> order.content.note()));
    }

    private void addLines(List<Written> orders) {
        int count = orders.stream().mapToInt(order -> order.content.lines().size()).sum();
        UUID[] ids = new UUID[count];
        Integer[] positions = new Integer[count];
        List<OrderLine> lines = new ArrayList<>(count);
        for (Written order : orders) {
            for (int i = 0; i < order.content.lines().size(); i++) {
                ids[lines.size()] = order.id;
                positions[lines.size()] = i;
                lines.add(order.content.lines().get(i));
            }
        }
        sql.update(Fragment.of(
                "insert into order_line (order_id, position, product_id, quantity, unit_price, unit_cost)"
                        + " select * from unnest(?::uuid[], ?::int[], ?::uuid[], ?::numeric[], ?::numeric[], ?::numeric[])",
                ids, positions,
                of(lines, UUID[]::new, OrderLine::productId),
                of(lines, BigDecimal[]::new, OrderLine::quantity),
                of(lines, BigDecimal[]::new, OrderLine::unitPrice),
                of(lines, BigDecimal[]::new, OrderLine::unitCost)));
    }

    private static <S, T> Object[] of(List<S> rows, java.util.function.IntFunction<T[]> array, Function<S, T> column) {
        return rows.stream().map(column).toArray(array);
    }

    /** Orders on their way to another record of their customer; the moved ones. */
    public List<UUID> move(UUID from, UUID to) {
        return sql.list(Fragment.of("update customer_order set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            sql.update(Fragment.of(
                    "update customer_order set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
        }
    }

    /** Those of these orders that have payments. */
    public Set<UUID> withPayments(Collection<UUID> ids) {
        return new HashSet<>(sql.list(
                Fragment.of("select distinct order_id from payment where order_id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)),
                row -> Sql.id(row, "order_id")));
    }

    /** Orders that have no payments, with their lines. */
    public void remove(Collection<UUID> ids) {
        Object wanted = ids.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from order_line where order_id = any(?::uuid[])", wanted));
        sql.update(Fragment.of("delete from customer_order where id = any(?::uuid[])", wanted));
    }

    /** Everything that these customers ordered and paid. */
    public void forget(Collection<UUID> customerIds) {
        Object ids = customerIds.toArray(UUID[]::new);
        String own = " using customer_order o where o.id = x.order_id and o.customer_id = any(?::uuid[])";
        sql.update(Fragment.of("delete from payment x" + own, ids));
        sql.update(Fragment.of("delete from order_line x" + own, ids));
        sql.update(Fragment.of("delete from customer_order where customer_id = any(?::uuid[])", ids));
    }
}
