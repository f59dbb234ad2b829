package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Puts what the desk of the demonstration did to the days on which it did so. */
@ApplicationScoped
public class DemoDeskPast {

    private final Sql sql;

    DemoDeskPast(Sql sql) {
        this.sql = sql;
    }

    /** What the desk keeps, with when it was written. */
    public enum Kept {
        EVENT("account_event"),
        PROMOTION("account_promotion"),
        OPINION("account_opinion"),
        REPORT("account_report"),
        INCENTIVE("incentive"),
        OFFER("product_offer"),
        AGREEMENT("supply_agreement"),
        SYMPOSIUM("symposium"),
        INVITATION("symposium_invitation"),
        DECISION("symposium_decision");

        private final String table;

        Kept(String table) {
            this.table = table;
        }
    }

    public void written(Kept kind, UUID id, long days) {
        sql.update(Fragment.of(
                "update " + kind.table + " set created_at = created_at - make_interval(days => ?), updated_at = updated_at - make_interval(days => ?) where id = ?",
                (int) days, (int) days, id));
    }

    public void invited(UUID invitation, LocalDate day) {
        sql.update(Fragment.of("update symposium_invitation set invited_on = ? where id = ?", day, invitation));
    }

    public void evaluated(UUID promotion, LocalDate day) {
        sql.update(Fragment.of("update account_promotion set evaluated_on = ? where id = ?", day, promotion));
    }

    public void followed(UUID opinion, LocalDate day) {
        sql.update(Fragment.of("update account_opinion set consequence_on = ? where id = ?", day, opinion));
    }

    /** A promise that was given for a day. */
    public void promised(UUID plan, LocalDate day) {
        sql.update(Fragment.of(
                "update follow_up_plan set due_on = ?, first_due_on = ?, created_at = created_at - make_interval(days => 20), updated_at = updated_at - make_interval(days => 20) where id = ?",
                day, day, plan));
    }

    public void told(UUID customer, UUID product, LocalDate day, BigDecimal quantity, String by, String note, UUID recordedBy) {
        sql.update(Fragment.of(
                "insert into account_stock (id, customer_id, product_id, told_on, quantity, told_by, note, created_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, now(), ?)",
                Ids.next(), customer, product, day, quantity, by, note, recordedBy));
    }

    public void expected(UUID customer, UUID product, LocalDate month, BigDecimal quantity, String reason, UUID by) {
        sql.update(Fragment.of(
                "insert into supply_forecast (id, customer_id, product_id, month, quantity, reason, updated_at, updated_by) values (?, ?, ?, ?, ?, ?, now(), ?)",
                Ids.next(), customer, product, month, quantity, reason, by));
    }

    public boolean bought(UUID customer) {
        return sql.exists(Fragment.of("select 1 from customer_order o where o.customer_id = ? and o.state = 'CONFIRMED'", customer));
    }

    /** What a customer got of a product after a day. */
    public BigDecimal delivered(UUID customer, UUID product, LocalDate day) {
        return sql.first(
                        Fragment.of("select coalesce(sum(l.quantity), 0) as quantity from customer_order o join order_line l on l.order_id = o.id where o.customer_id = ?"
                                + " and o.state = 'CONFIRMED' and l.product_id = ? and o.ordered_on > ?", customer, product, day),
                        row -> row.getBigDecimal("quantity"))
                .orElse(BigDecimal.ZERO);
    }

    /** The visits of executives at these customers, latest first. */
    public List<UUID> visits(List<UUID> customers) {
        return sql.list(
                Fragment.of("select i.id from interaction i where i.customer_id = any(?::uuid[]) and i.kind = 'EXECUTIVE_VISIT' order by i.occurred_at desc, i.id",
                        (Object) customers.toArray(UUID[]::new)),
                row -> Sql.id(row, "id"));
    }

    /** Who was there, what was said, and how long it took; null when nobody noted that. */
    public void visit(UUID interaction, UUID executive, String summary, String needs, BigDecimal hours) {
        sql.update(Fragment.of("update interaction set colleague_ids = array[?::uuid], summary = ?, needs = ? where id = ?", executive, summary, needs, interaction));
        if (hours != null) {
            sql.update(Fragment.of("insert into executive_visit_time (interaction_id, hours) values (?, ?)", interaction, hours));
        }
    }
}
