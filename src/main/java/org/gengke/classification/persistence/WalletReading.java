package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What customers buy of others, and which of our new products they try; for customers that the door has chosen. */
@ApplicationScoped
public class WalletReading {

    private final Sql sql;

    WalletReading(Sql sql) {
        this.sql = sql;
    }

    /** Noted purchases of competing products within a period, in the smallest unit of money; those that reach beyond it by days. */
    public Map<UUID, Long> theirs(LocalDate from, LocalDate to) {
        Map<UUID, Long> theirs = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select p.customer_id, sum(round(p.amount * 100 * (least(p.period_to, ?::date) - greatest(p.period_from, ?::date) + 1) / (p.period_to - p.period_from + 1)))::bigint as amount"
                                + " from competing_purchase p where p.period_from <= ? and p.period_to >= ? group by p.customer_id",
                        to, from, to, from),
                row -> theirs.put(Sql.id(row, "customer_id"), row.getLong("amount")));
        return theirs;
    }

    /** How many trials of products that the customer had not ordered before began within a period, after its first order. */
    public Map<UUID, Integer> newProducts(LocalDate from, LocalDate to) {
        Map<UUID, Integer> trials = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select t.customer_id, count(*) as trials from test_trial t where t.begun_on between ? and ?"
                                + " and exists (select 1 from customer_order f where f.customer_id = t.customer_id and f.state = 'CONFIRMED' and f.ordered_on < t.begun_on)"
                                + " and not exists (select 1 from customer_order o join order_line l on l.order_id = o.id"
                                + " where o.customer_id = t.customer_id and o.state = 'CONFIRMED' and o.ordered_on < t.begun_on and l.product_id = t.product_id) group by t.customer_id",
                        from, to),
                row -> trials.put(Sql.id(row, "customer_id"), row.getInt("trials")));
        return trials;
    }
}
