package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.domain.GammaGamma;
import org.gengke.classification.domain.Purchases;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * What customers bought, from the sums of months that triggers keep and the orders of the broken months at both ends. An order
 * that was cancelled since counts up to the day before: a figure of a past day keeps its answer.
 */
@ApplicationScoped
public class PurchaseSums {

    private static final String SUMS = "count(*) as orders, count(distinct o.ordered_on) as days, min(o.ordered_on) as first_on, max(o.ordered_on) as last_on,"
            + " sum(o.amount * 100)::bigint as amount, coalesce(sum(o.gross_profit * 100), 0)::bigint as profit, count(o.gross_profit) as profit_known"
            + " from customer_order o";

    private static final String EVER = "t.customer_id, t.orders, t.days, t.first_on - date '1970-01-01' as first_day,"
            + " t.last_on - date '1970-01-01' as last_day, t.amount, t.profit, t.profit_known";

    private final Sql sql;
    private final BusinessClock clock;

    PurchaseSums(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One row for each customer that ordered between two dates, both included.
     *
     * @param customers a statement for their ids that asks the row predicate; empty for all
     * @param from null: ever
     */
    public List<Purchases> between(Optional<Fragment> customers, LocalDate from, LocalDate to) {
        return sql.listOfMany(sums(customers, from, to), row -> purchases(row.getObject(1, UUID.class), row, 2));
    }

    /**
     * Keeps the sums of today's period beside those of ever, from its first whole month on; what is asked for another period is
     * added up from the months. Within the running transaction.
     *
     * @param from the first day of the period
     */
    public void keepPeriod(LocalDate from) {
        LocalDate since = firstWholeMonth(from);
        if (sql.exists(Fragment.of("select 1 from purchase_period p where p.since <> ?", since))) {
            // False while somebody writes orders: the next time then.
            sql.exists(Fragment.of("select purchase_period_begin(?)", since));
        }
    }

    private static LocalDate firstWholeMonth(LocalDate from) {
        return from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
    }

    /** What a customer ever bought, and what of it on its first day. */
    public record Opened(Purchases ever, long firstAmount) {

        /** Of a purchase after the first day, in units of money; empty without one, or when nothing was paid for it. */
        public Optional<GammaGamma.Spend> spend() {
            int repeats = ever.days() - 1;
            long amount = ever.amount() - firstAmount;
            return repeats > 0 && amount > 0 ? Optional.of(new GammaGamma.Spend(repeats, amount / 100.0 / repeats)) : Optional.empty();
        }
    }

    /** All that ordered up to a day. */
    public List<Opened> opened(Optional<Fragment> customers, LocalDate to) {
        Fragment query = Fragment.of("select e.*, (select sum(o.amount * 100)::bigint from customer_order o where o.customer_id = e.customer_id"
                + " and o.ordered_on = date '1970-01-01' + e.first_day and (o.state = 'CONFIRMED'");
        if (to.isBefore(clock.today())) {
            query.add(" or o.cancelled_at >= ? and o.cancelled_at > o.created_at", clock.startOf(to.plusDays(1)));
        }
        query.add(")) as first_amount from (").add(sums(customers, null, to)).add(") e");
        return sql.listOfMany(query, row -> new Opened(purchases(row.getObject(1, UUID.class), row, 2), row.getLong("first_amount")));
    }

    /** The statement behind {@link #between}, for statements that go on from it; to be run within the same transaction. */
    Fragment sums(Optional<Fragment> customers, LocalDate from, LocalDate to) {
        boolean past = to.isBefore(clock.today());
        if (!past && (from == null || kept(firstWholeMonth(from)))) {
            Fragment query = from == null ? ever() : period(from);
            customers.ifPresent(ids -> query.add(" and t.customer_id in (").add(ids).add(")"));
            return query;
        }
        Fragment query = Fragment.of(
                        "select p.customer_id, sum(p.orders)::bigint as orders, sum(p.days)::bigint as days, min(p.first_on) - date '1970-01-01' as first_day, max(p.last_on) - date '1970-01-01' as last_day,"
                                + " sum(p.amount)::bigint as amount, sum(p.profit)::bigint as profit, sum(p.profit_known)::bigint as profit_known from (")
                .add(rows(from, to, past))
                .add(") p");
        customers.ifPresent(ids -> query.add(" where p.customer_id in (").add(ids).add(")"));
        return query.add(" group by p.customer_id");
    }

    /** The sums of {@link #sums} of ever, and {@code in_period}: how many orders of a period are among them. */
    Fragment everWithPeriod(Optional<Fragment> customers, LocalDate from, LocalDate to) {
        if (to.isBefore(clock.today()) || !kept(firstWholeMonth(from))) {
            return Fragment.of("select e.*, w.orders as in_period from (")
                    .add(sums(customers, null, to))
                    .add(") e left join (")
                    .add(sums(customers, from, to))
                    .add(") w on w.customer_id = e.customer_id");
        }
        // Both stand in the same row: read once.
        Fragment query = Fragment.of("select " + EVER + ", t.recent_orders + coalesce(b.orders, 0) as in_period from purchase_total t left join (select o.customer_id,"
                        + " count(*) as orders from customer_order o where o.state = 'CONFIRMED' and o.ordered_on >= ? and o.ordered_on < ? group by o.customer_id) b"
                        + " on b.customer_id = t.customer_id where true", from, firstWholeMonth(from));
        customers.ifPresent(ids -> query.add(" and t.customer_id in (").add(ids).add(")"));
        return query;
    }

    /** Whether the sums from this month on are kept, and stay while this transaction reads them. Who reads others stands in nobody's way. */
    private boolean kept(LocalDate since) {
        Fragment present = Fragment.of("select 1 from purchase_period p where p.since = ?", since);
        return sql.exists(present)
                && sql.first(Fragment.of("select pg_try_advisory_xact_lock_shared(hashtext('purchase_period'))"), row -> row.getBoolean(1)).orElse(false)
                && sql.exists(present);
    }

    private static Fragment ever() {
        return Fragment.of("select " + EVER + " from purchase_total t where true");
    }

    /** Of the kept months, and of the days before them in the month in which the period begins. */
    private static Fragment period(LocalDate from) {
        return Fragment.of("select t.customer_id, t.recent_orders + coalesce(b.orders, 0) as orders, t.recent_days + coalesce(b.days, 0) as days,"
                        + " coalesce(b.first_on, t.recent_first_on) - date '1970-01-01' as first_day, coalesce(t.recent_last_on, b.last_on) - date '1970-01-01' as last_day,"
                        + " t.recent_amount + coalesce(b.amount, 0) as amount, t.recent_profit + coalesce(b.profit, 0) as profit, t.recent_profit_known + coalesce(b.profit_known, 0) as profit_known"
                        + " from purchase_total t left join (select o.customer_id, " + SUMS)
                .add(" where o.state = 'CONFIRMED' and o.ordered_on >= ? and o.ordered_on < ? group by o.customer_id) b on b.customer_id = t.customer_id", from, firstWholeMonth(from))
                .add(" where t.recent_orders + coalesce(b.orders, 0) > 0");
    }

    /** Of a period that is not kept: its months, the days of the broken months at both ends, and what was cancelled later. */
    private Fragment rows(LocalDate from, LocalDate to, boolean past) {
        Fragment rows = new Fragment();
        if (past) {
            rows.add(
                    "with late as materialized (select distinct l.customer_id from customer_order l where l.state = 'CANCELLED' and l.cancelled_at >= ? and l.cancelled_at > l.created_at)",
                    clock.startOf(to.plusDays(1)));
        }
        String notLate = past ? " and not exists (select 1 from late where late.customer_id = %s.customer_id)" : "";
        LocalDate firstMonth = from == null ? null : firstWholeMonth(from);
        // The month of today is whole: no order lies in the future.
        LocalDate monthsUntil = past ? to.plusDays(1).withDayOfMonth(1) : to.withDayOfMonth(1).plusMonths(1);
        boolean broken = firstMonth != null && !firstMonth.isBefore(monthsUntil);
        if (!broken) {
            rows.add(" select m.customer_id, m.orders, m.days, m.first_on, m.last_on, m.amount, m.profit, m.profit_known from purchase_month m where m.month < ?", monthsUntil);
            if (firstMonth != null) {
                rows.and("m.month >= ?", firstMonth);
            }
            rows.add(notLate.replace("%s", "m")).add(" union all");
        }
        rows.add(" select o.customer_id, " + SUMS + " where o.state = 'CONFIRMED'");
        if (broken) {
            rows.and("o.ordered_on between ? and ?", from, to);
        } else {
            Fragment ends = Fragment.of("o.ordered_on between ? and ?", monthsUntil, to);
            if (firstMonth != null) {
                ends.add(" or o.ordered_on between ? and ?", from, firstMonth.minusDays(1));
            }
            rows.and(ends);
        }
        rows.add(notLate.replace("%s", "o")).add(" group by o.customer_id");
        if (past) {
            rows.add(" union all select o.customer_id, " + SUMS + " join late on late.customer_id = o.customer_id where o.ordered_on <= ?", to);
            if (from != null) {
                rows.and("o.ordered_on >= ?", from);
            }
            rows.and("o.state = 'CONFIRMED' or o.cancelled_at >= ? and o.cancelled_at > o.created_at", clock.startOf(to.plusDays(1)));
            rows.add(" group by o.customer_id");
        }
        return rows;
    }

    /** @param first where the columns of {@link #sums} begin after the id: looking for them by name in each of many rows takes as long as reading them */
    static Purchases purchases(UUID customerId, ResultSet row, int first) throws SQLException {
        return new Purchases(
                customerId, row.getInt(first), row.getInt(first + 1), row.getInt(first + 2), row.getInt(first + 3), row.getLong(first + 4),
                row.getLong(first + 5), row.getInt(first + 6));
    }
}
