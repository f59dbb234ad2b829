package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.purchase.PurchaseView.TierCount;
import org.gengke.purchase.domain.OrderRhythm;
import org.gengke.purchase.domain.Payment;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Sums over confirmed orders. */
@ApplicationScoped
public class PurchaseFigures {

    private static final String BY_TIER =
            "select t.id, t.name, count(*) as orders, count(distinct o.customer_id) as customers, sum(o.amount) as amount"
                    + " from customer_order o join customer c on c.id = o.customer_id left join price_tier t on t.id = o.price_tier_id"
                    + " where o.state = 'CONFIRMED' and (";
    private static final String IN_ORDER = " group by t.id order by t.position nulls last, t.id";

    private final Sql sql;
    private final Visibility visibility;

    PurchaseFigures(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** @param grossProfit null when no order's is known */
    public record Totals(OrderRhythm rhythm, BigDecimal amount, BigDecimal grossProfit, long profitKnownOf) {}

    /** Of a customer that the caller sees. */
    public Totals totals(UUID customerId) {
        return sql.first(
                        Fragment.of(
                                "select count(*) as orders, count(distinct ordered_on) as days, min(ordered_on) as first, max(ordered_on) as last,"
                                        + " coalesce(sum(amount), 0.00) as amount, sum(gross_profit) as gross_profit, count(gross_profit) as known"
                                        + " from customer_order where customer_id = ? and state = 'CONFIRMED'",
                                customerId),
                        row -> new Totals(
                                new OrderRhythm(
                                        row.getLong("orders"), row.getLong("days"), row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)),
                                row.getBigDecimal("amount"), row.getBigDecimal("gross_profit"), row.getLong("known")))
                .orElseThrow();
    }

    /** Of the confirmed orders of a customer that the caller sees. */
    public List<Payment> payments(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select p.* from payment p join customer_order o on o.id = p.order_id where o.customer_id = ? and o.state = 'CONFIRMED' order by p.due_on, p.id",
                        customerId),
                Payments::payment);
    }

    /** Of a customer that the caller sees. */
    public List<TierCount> priceTiers(UUID customerId) {
        Fragment query = Fragment.of(BY_TIER).add(visibility.readableRow("c")).add(") and o.customer_id = ?", customerId);
        return sql.list(query.add(IN_ORDER), PurchaseFigures::tier);
    }

    public List<TierCount> priceTiers(LocalDate from, LocalDate to) {
        Fragment query = Fragment.of(BY_TIER).add(visibility.readable("c")).add(")");
        if (from != null) {
            query.and("o.ordered_on >= ?", from);
        }
        if (to != null) {
            query.and("o.ordered_on <= ?", to);
        }
        return sql.list(query.add(IN_ORDER), PurchaseFigures::tier);
    }

    private static TierCount tier(ResultSet row) throws SQLException {
        return new TierCount(
                Sql.id(row, "id"), row.getString("name"), row.getLong("orders"), row.getLong("customers"), row.getBigDecimal("amount"));
    }
}
