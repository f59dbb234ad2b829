package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.AccountStock;
import org.gengke.keyaccount.SupplyAgreement;
import org.gengke.keyaccount.SupplyLine.Correction;
import org.gengke.keyaccount.SupplyLine;
import org.gengke.keyaccount.domain.SeasonForecast;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** How accounts are supplied, that the door has looked up or a rule watches: what each ordered, has, will need and was promised. */
@ApplicationScoped
public class SupplyLines {

    /** What they ordered within a year, told, were promised, or are expected to need: one row for each product of each account. */
    private static final String LINES = "with asked as (select unnest(?::uuid[]) as customer_id), bought as (select o.customer_id, l.product_id, date_trunc('month', o.ordered_on)::date as month,"
            + " min(o.ordered_on) as first_on, max(o.ordered_on) as last_on, sum(l.quantity) as quantity from customer_order o join order_line l on l.order_id = o.id"
            + " where o.customer_id in (select customer_id from asked) and o.state = 'CONFIRMED' and o.ordered_on <= ? group by 1, 2, 3),"
            + " season as (select customer_id, product_id, min(first_on) as first_on, max(last_on) as last_on,"
            + " array_agg(month::text order by month) as months, array_agg(quantity order by month) as quantities from bought group by 1, 2),"
            + " lines as (select customer_id, product_id from season where last_on > ?::date - 365"
            + " union select customer_id, product_id from account_stock where customer_id in (select customer_id from asked)"
            + " union select customer_id, product_id from supply_agreement where customer_id in (select customer_id from asked) and ends_on >= ?"
            + " union select customer_id, product_id from supply_forecast where customer_id in (select customer_id from asked) and month >= date_trunc('month', ?::date))"
            + " select n.customer_id, n.product_id, p.code, p.name, p.unit, s.first_on, s.months, s.quantities, f.months as f_months, f.quantities as f_quantities, f.reasons as f_reasons,"
            + " t.id as stock_id, t.told_on, t.quantity as stock, t.told_by, (select coalesce(sum(l.quantity), 0) from customer_order o join order_line l on l.order_id = o.id"
            + " where o.customer_id = n.customer_id and o.state = 'CONFIRMED' and l.product_id = n.product_id and o.ordered_on > t.told_on and o.ordered_on <= ?) as delivered_since"
            + " from lines n join product p on p.id = n.product_id left join season s on s.customer_id = n.customer_id and s.product_id = n.product_id"
            + " left join lateral (select x.* from account_stock x where x.customer_id = n.customer_id and x.product_id = n.product_id order by x.told_on desc, x.id desc limit 1) t on true"
            + " left join lateral (select array_agg(x.month::text) as months, array_agg(x.quantity) as quantities, array_agg(x.reason) as reasons from supply_forecast x"
            + " where x.customer_id = n.customer_id and x.product_id = n.product_id) f on true order by n.customer_id, p.code, p.id";

    private final Sql sql;

    SupplyLines(Sql sql) {
        this.sql = sql;
    }

    /** A product at an account. */
    private record At(UUID customerId, UUID productId) {}

    /** By account, in the order of the product's code. */
    public List<SupplyLine> of(Collection<UUID> customerIds, LocalDate today) {
        UUID[] asked = customerIds.toArray(UUID[]::new);
        Map<At, List<SupplyAgreement>> agreements = sql.list(
                        Fragment.of(
                                SupplyReading.AGREEMENT + "false) as writable" + SupplyReading.OF_AGREEMENT
                                        + " where a.customer_id = any(?::uuid[]) and a.ends_on >= ? order by a.begins_on, a.id", asked, today),
                        SupplyReading::agreement)
                .stream().collect(Collectors.groupingBy(one -> new At(one.customerId(), one.productId())));
        return sql.list(Fragment.of(LINES, asked, today, today, today, today, today), row -> line(row, agreements));
    }

    /** Those of these customers that told a stock and are key accounts; null for all. */
    public List<UUID> watched(Collection<UUID> customerIds) {
        Fragment query = Fragment.of("select distinct s.customer_id from account_stock s join customer c on c.id = s.customer_id"
                + " where " + KeyAccounts.ON_THE_DESK);
        return sql.list(query.andAny("s.customer_id", "uuid", customerIds), row -> Sql.id(row, "customer_id"));
    }

    /** All that ever told a stock. */
    public List<UUID> ever() {
        return sql.list(Fragment.of("select distinct s.customer_id from account_stock s"), row -> Sql.id(row, "customer_id"));
    }

    private static SupplyLine line(ResultSet row, Map<At, List<SupplyAgreement>> agreements) throws SQLException {
        UUID customer = Sql.id(row, "customer_id");
        UUID product = Sql.id(row, "product_id");
        List<SupplyAgreement> own = agreements.getOrDefault(new At(customer, product), List.of());
        UUID stock = Sql.id(row, "stock_id");
        AccountStock told = stock == null ? null : new AccountStock(
                stock, customer, null, product, row.getString("code"), row.getString("name"), row.getObject("told_on", LocalDate.class), row.getBigDecimal("stock"),
                row.getString("told_by"), null, null);
        LocalDate first = row.getObject("first_on", LocalDate.class);
        return new SupplyLine(
                customer, product, row.getString("code"), row.getString("name"), row.getString("unit"), first != null || own.isEmpty() ? first : own.get(0).content().beginsOn(), told,
                row.getBigDecimal("delivered_since"),
                new SeasonForecast(figures(row, "months", "quantities"), first == null ? null : YearMonth.from(first)), corrections(row), own);
    }

    private static Map<YearMonth, BigDecimal> figures(ResultSet row, String months, String quantities) throws SQLException {
        Map<YearMonth, BigDecimal> figures = new HashMap<>();
        List<String> keys = Sql.texts(row, months);
        Array values = row.getArray(quantities);
        for (int i = 0; i < keys.size(); i++) {
            figures.put(YearMonth.from(LocalDate.parse(keys.get(i))), ((BigDecimal[]) values.getArray())[i]);
        }
        return figures;
    }

    private static Map<YearMonth, Correction> corrections(ResultSet row) throws SQLException {
        Map<YearMonth, Correction> corrections = new HashMap<>();
        Map<YearMonth, BigDecimal> quantities = figures(row, "f_months", "f_quantities");
        List<String> months = Sql.texts(row, "f_months");
        List<String> reasons = Sql.texts(row, "f_reasons");
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = YearMonth.from(LocalDate.parse(months.get(i)));
            corrections.put(month, new Correction(quantities.get(month), reasons.get(i)));
        }
        return corrections;
    }
}
