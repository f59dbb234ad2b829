package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Puts what the demonstration data wrote today to where it belongs in the past. */
@ApplicationScoped
public class DemoPast {

    private final Sql sql;

    DemoPast(Sql sql) {
        this.sql = sql;
    }

    /** A key-account plan that was written and approved so many days ago. */
    public void plan(UUID plan, int days) {
        sql.update(Fragment.of("update key_account_plan set created_at = created_at - make_interval(days => ?) where id = ?", days, plan));
        sql.update(Fragment.of(
                "update key_account_plan_version set created_at = created_at - make_interval(days => ?), submitted_at = submitted_at - make_interval(days => ?),"
                        + " decided_at = decided_at - make_interval(days => ?) where plan_id = ?",
                days, days, days, plan));
        sql.update(Fragment.of(
                "update follow_up_plan p set created_at = p.created_at - make_interval(days => ?) from key_account_activity_follow_up f where f.follow_up_id = p.id and f.plan_id = ?",
                days, plan));
        sql.update(Fragment.of("update key_account_comment set said_at = said_at - make_interval(days => ?) where plan_id = ?", days, plan));
    }

    /** An activity that was due on a day, and what it came to cost. */
    public void due(UUID activity, LocalDate day, BigDecimal spent) {
        sql.update(Fragment.of("update key_account_activity set due_on = ? where id = ?", day, activity));
        sql.update(Fragment.of("update key_account_activity_follow_up set spent = ? where activity_id = ?", spent, activity));
        sql.update(Fragment.of(
                "update follow_up_plan p set due_on = ?, first_due_on = ? from key_account_activity_follow_up f where f.follow_up_id = p.id and f.activity_id = ?",
                day, day, activity));
    }

    /** Done with the contact that was nearest to its day; without one it stays open. */
    public void done(UUID activity) {
        sql.update(Fragment.of(
                "update follow_up_plan p set state = 'DONE', is_next = false, updated_at = i.occurred_at, interaction_id = i.id, done_on = (i.occurred_at at time zone 'Asia/Shanghai')::date from key_account_activity_follow_up f"
                        + " join follow_up_plan own on own.id = f.follow_up_id join lateral (select i.* from interaction i where i.customer_id = own.customer_id"
                        + " and i.corrected_by_id is null and i.occurred_at >= own.created_at order by abs(extract(epoch from i.occurred_at - own.due_on::timestamp at time zone 'Asia/Shanghai')), i.id limit 1) i on true"
                        + " where p.id = own.id and f.activity_id = ?",
                activity));
    }

    /** The next contact of a customer is the first of its promises again, wherever those were put. */
    public void next(UUID customer) {
        sql.update(Fragment.of("update follow_up_plan set is_next = false where customer_id = ? and is_next", customer));
        sql.update(Fragment.of(
                "update follow_up_plan set is_next = true where id = (select p.id from follow_up_plan p where p.customer_id = ? and p.state = 'PLANNED' and not p.delegated"
                        + " order by exists (select 1 from key_account_activity_follow_up f where f.follow_up_id = p.id), p.due_on, p.id limit 1)",
                customer));
        sql.update(Fragment.of(
                "update customer set next_follow_up_on = (select p.due_on from follow_up_plan p where p.customer_id = customer.id and p.is_next) where id = ?", customer));
    }

    /** A decision on a candidate that was made so many days ago. */
    public void decided(UUID decision, int days) {
        sql.update(Fragment.of(
                "update key_account_decision set decided_on = decided_on - ?, decided_at = decided_at - make_interval(days => ?) where id = ?", days, days, decision));
    }
}
