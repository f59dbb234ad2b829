package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.InteractionParts;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What orders, interactions, opinions and reports of accounts come to in a span of days: a few statements for any number of goals. */
@ApplicationScoped
public class GoalFigures {

    private static final String ASKED = " from unnest(?::uuid[], ?::date[], ?::date[]) with ordinality as g(customer_id, first, last, place) cross join lateral (";

    private static final Map<GoalMetric, String> STATEMENTS = new EnumMap<>(GoalMetric.class);

    static {
        String orders = " from customer_order o where o.customer_id = g.customer_id and o.state = 'CONFIRMED' and o.ordered_on between g.first and g.last";
        STATEMENTS.put(GoalMetric.REVENUE, "select coalesce(sum(o.amount), 0) as figure" + orders);
        // Where there are orders and no cost is known of any, the profit is not nothing but unknown.
        STATEMENTS.put(GoalMetric.GROSS_PROFIT, "select case when count(*) = 0 then 0 else sum(o.gross_profit) end as figure" + orders);
        STATEMENTS.put(GoalMetric.ORDERS, "select count(*) as figure" + orders);
        STATEMENTS.put(GoalMetric.PRODUCTS, "select count(distinct l.product_id) as figure from customer_order o join order_line l on l.order_id = o.id"
                + " where o.customer_id = g.customer_id and o.state = 'CONFIRMED' and o.ordered_on between g.first and g.last");
        String met = " from interaction i where i.customer_id = g.customer_id and " + InteractionParts.CONTACT + " and i.occurred_at >= g.first::timestamp at time zone ?"
                + " and i.occurred_at < (g.last + 1)::timestamp at time zone ?";
        STATEMENTS.put(GoalMetric.VISITS, "select count(*) as figure" + met + " and i.kind in ('VISIT','EXECUTIVE_VISIT')");
        STATEMENTS.put(GoalMetric.EXECUTIVE_VISITS, "select count(*) as figure" + met + " and " + InteractionParts.OF_EXECUTIVES);
        STATEMENTS.put(GoalMetric.CONTACTS, "select count(*) as figure" + met);
        STATEMENTS.put(GoalMetric.SATISFACTION, "select round(avg(x.score), 2) as figure from account_opinion x where x.customer_id = g.customer_id"
                + " and x.asked_on between g.first and g.last");
        STATEMENTS.put(GoalMetric.COMPLAINTS, "select count(*) as figure from account_report x where x.customer_id = g.customer_id and x.kind = 'COMPLAINT'"
                + " and x.reported_at >= g.first::timestamp at time zone ? and x.reported_at < (g.last + 1)::timestamp at time zone ?");
    }

    private static final Set<GoalMetric> BY_INSTANT = Set.of(GoalMetric.VISITS, GoalMetric.EXECUTIVE_VISITS, GoalMetric.CONTACTS, GoalMetric.COMPLAINTS);

    private final Sql sql;
    private final BusinessClock clock;

    GoalFigures(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A customer and the days that count, both included. */
    public record Span(UUID customerId, LocalDate first, LocalDate last) {}

    /** What each span comes to; none where nothing is known. */
    public Map<Span, BigDecimal> of(GoalMetric metric, Collection<Span> spans) {
        List<Span> asked = List.copyOf(spans);
        Map<Span, BigDecimal> figures = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(
                asked.stream().map(Span::customerId).toArray(UUID[]::new), asked.stream().map(Span::first).toArray(LocalDate[]::new),
                asked.stream().map(Span::last).toArray(LocalDate[]::new)));
        if (BY_INSTANT.contains(metric)) {
            parameters.add(clock.zone().getId());
            parameters.add(clock.zone().getId());
        }
        sql.list(Fragment.of("select g.place, x.figure" + ASKED + STATEMENTS.get(metric) + ") x", parameters.toArray()), row -> {
            BigDecimal figure = row.getBigDecimal("figure");
            return figure == null ? null : figures.put(asked.get(row.getInt("place") - 1), figure);
        });
        return figures;
    }

    /** Whether this reads it. */
    public static boolean reads(GoalMetric metric) {
        return STATEMENTS.containsKey(metric);
    }
}
