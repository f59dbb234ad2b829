package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.followup.InteractionParts;
import org.gengke.keyaccount.CandidateDays;
import org.gengke.keyaccount.CandidateQuery;
import org.gengke.keyaccount.CandidateView.Decided;
import org.gengke.keyaccount.CandidateView.Plan;
import org.gengke.keyaccount.CandidateView.Standing;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidateFacts;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What is known of candidates: one statement, however many they are. */
@ApplicationScoped
public class CandidateReading {

    /** Where nothing was ordered the profit is nothing; where orders have no cost it is not known. */
    private static final String ORDERS = " left join (select o.customer_id, sum(o.amount) filter (where o.ordered_on >= ?) as revenue,"
            + " sum(o.gross_profit) filter (where o.ordered_on >= ?) as profit, count(*) filter (where o.ordered_on >= ?) as orders,"
            + " sum(o.amount) filter (where o.ordered_on < ?) as revenue_before, sum(o.gross_profit) filter (where o.ordered_on < ?) as profit_before,"
            + " count(*) filter (where o.ordered_on < ?) as orders_before from customer_order o where o.state = 'CONFIRMED' and o.ordered_on between ? and ?"
            + " and o.customer_id in (select id from base) group by o.customer_id) o on o.customer_id = b.id";
    private static final String CONTACTS = " left join (select i.customer_id, count(*) filter (where i.kind = 'VISIT' and not " + InteractionParts.OF_EXECUTIVES + ") as visits,"
            + " count(*) filter (where " + InteractionParts.OF_EXECUTIVES + ") as executive_visits, count(*) filter (where i.kind = 'CALL') as calls,"
            + " count(*) filter (where i.kind in ('EMAIL','WECHAT')) as messages,"
            + " count(*) filter (where i.kind not in ('VISIT','EXECUTIVE_VISIT','CALL','EMAIL','WECHAT')) as others from interaction i"
            + " where " + InteractionParts.CONTACT + " and i.occurred_at >= ? and i.occurred_at < ? and i.customer_id in (select id from base) group by i.customer_id) i"
            + " on i.customer_id = b.id";
    private static final String ELSEWHERE = " left join (select p.customer_id, sum(p.amount * (least(p.period_to, ?::date) - greatest(p.period_from, ?::date) + 1)"
            + " / (p.period_to - p.period_from + 1)) as theirs from competing_purchase p where p.period_from <= ? and p.period_to >= ?"
            + " and p.customer_id in (select id from base) group by p.customer_id) w on w.customer_id = b.id";
    private static final String TRIALS = " left join (select t.customer_id, count(*) as running, max(t.furthest) + 1 as furthest from test_trial t"
            + " where t.ended_on is null and t.customer_id in (select id from base) group by t.customer_id) t on t.customer_id = b.id";
    private static final String SAID = " left join (select x.customer_id, round(avg(x.score), 2) as satisfaction from account_opinion x where x.asked_on between ? and ?"
            + " and x.customer_id in (select id from base) group by x.customer_id) s on s.customer_id = b.id"
            + " left join (select x.customer_id, count(*) as complaints from account_report x where x.kind = 'COMPLAINT' and x.reported_at >= ? and x.reported_at < ?"
            + " and x.customer_id in (select id from base) group by x.customer_id) r on r.customer_id = b.id";
    private static final String KEPT = " left join five_layer_state f on f.customer_id = b.id left join customer_class k on k.customer_id = b.id"
            + " left join app_user u on u.id = b.owner_id";
    /** Of a customer {@code c}: the decision in force, and the newest plan that is not closed. */
    private static final String DECIDED = " left join lateral (select d.* from key_account_decision d where d.customer_id = c.id order by d.decided_at desc, d.id desc limit 1) d on true"
            + " left join lateral (select p.id, p.state from key_account_plan p where p.customer_id = c.id and p.state <> 'CLOSED' order by p.created_at desc, p.id desc limit 1) p on true";

    private final Sql sql;
    private final CustomerParts parts;
    private final Visibility visibility;
    private final BusinessClock clock;

    CandidateReading(Sql sql, CustomerParts parts, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.parts = parts;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** What all customers that the caller sees bought and brought in. */
    public record Whole(BigDecimal revenue, BigDecimal grossProfit) {}

    /** @param chances the best chance and the count of open projects, by customer */
    public List<Standing> candidates(CandidateQuery query, CandidateDays days, Map<UUID, Integer> chances, Map<UUID, Integer> projects) {
        Fragment statement = Fragment.of("with base as materialized (select c.*, (").add(visibility.writable("c")).add(
                ") as may_write, d.id as decision_id, d.decision, d.reason as decision_reason, d.score as decision_score, d.decided_on, d.decided_by, p.id as plan_id, p.state as plan_state"
                        + " from (select c.*").add(parts.from(query.customers())).add(" and c.status <> 'ABANDONED'").andAny("c.id", "uuid", query.customerIds())
                .add(") c" + DECIDED + " where true").andIn("d.decision", query.decisions());
        also(statement, query.decided(), "d.id is not null");
        also(statement, query.keyAccount(), "c.key_account");
        also(statement, query.planned(), "p.id is not null");
        statement.add(") select b.*, o.*, i.*, w.theirs, t.running, t.furthest, s.satisfaction, r.complaints, f.depth, k.abc_class as kept_abc_class, k.attitude, k.value_grade,"
                + " u.display_name as owner_name, (select y.display_name from app_user y where y.id = b.decided_by) as decided_by_name from base b");
        statement.add(ORDERS, days.year(), days.year(), days.year(), days.year(), days.year(), days.year(), days.before(), days.today());
        statement.add(CONTACTS, clock.startOf(days.contacts()), clock.startOf(days.today().plusDays(1)));
        statement.add(ELSEWHERE, days.today(), days.year(), days.today(), days.year());
        statement.add(TRIALS);
        statement.add(SAID, days.year(), days.today(), clock.startOf(days.year()), clock.startOf(days.today().plusDays(1)));
        return sql.list(statement.add(KEPT), row -> standing(row, chances, projects));
    }

    private static void also(Fragment statement, Boolean wanted, String condition) {
        if (wanted != null) {
            statement.and((wanted ? "" : "not ") + "(" + condition + ")");
        }
    }

    public Whole whole(CandidateDays days) {
        return sql.first(
                        Fragment.of("select coalesce(sum(o.amount), 0) as revenue, coalesce(sum(o.gross_profit), 0) as profit from customer_order o where o.state = 'CONFIRMED'"
                                + " and o.ordered_on between ? and ? and o.customer_id in (select c.id", days.year(), days.today())
                                .add(parts.from(CustomerQuery.everybody())).add(")"),
                        row -> new Whole(row.getBigDecimal("revenue"), row.getBigDecimal("profit")))
                .orElseThrow();
    }

    private static Standing standing(ResultSet row, Map<UUID, Integer> chances, Map<UUID, Integer> projects) throws SQLException {
        UUID id = Sql.id(row, "id");
        UUID decision = Sql.id(row, "decision_id");
        UUID plan = Sql.id(row, "plan_id");
        return new Standing(
                id, row.getString("name"), Sql.constant(row, "status", CustomerStatus.class), Sql.constant(row, "importance", Importance.class),
                Sql.constant(row, "tier", Tier.class), row.getString("kept_abc_class"), Sql.constant(row, "value_grade", ValueGrade.class), Sql.id(row, "owner_id"),
                row.getString("owner_name"), row.getBoolean("key_account"), row.getBoolean("may_write"),
                decision == null ? null : new Decided(
                        decision, Sql.constant(row, "decision", CandidateDecision.class), row.getString("decision_reason"), row.getBigDecimal("decision_score"),
                        row.getObject("decided_on", LocalDate.class), row.getString("decided_by_name")),
                plan == null ? null : new Plan(plan, Sql.constant(row, "plan_state", KeyAccountPlanState.class)),
                facts(row, chances.get(id), projects.getOrDefault(id, 0)));
    }

    private static CandidateFacts facts(ResultSet row, Integer chance, int projects) throws SQLException {
        return new CandidateFacts(
                new CandidateFacts.Purchases(
                        orNothing(row, "revenue"), row.getInt("orders") == 0 ? BigDecimal.ZERO : row.getBigDecimal("profit"), orNothing(row, "revenue_before"),
                        row.getInt("orders_before") == 0 ? BigDecimal.ZERO : row.getBigDecimal("profit_before")),
                new CandidateFacts.Elsewhere(row.getBigDecimal("procurement_budget"), row.getBigDecimal("theirs"), Sql.constant(row, "value_grade", ValueGrade.class)),
                new CandidateFacts.Contacts(
                        row.getInt("visits"), row.getInt("executive_visits"), row.getInt("calls"), row.getInt("messages"), row.getInt("others")),
                new CandidateFacts.Intention(projects, chance, row.getInt("running"), Sql.integer(row, "furthest")),
                new CandidateFacts.Relationship(
                        row.getBigDecimal("satisfaction"), row.getInt("complaints"), Sql.constant(row, "attitude", Attitude.class), Sql.integer(row, "depth")));
    }

    private static BigDecimal orNothing(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
