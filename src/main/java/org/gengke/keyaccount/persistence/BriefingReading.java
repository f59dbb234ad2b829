package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.InteractionParts;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.keyaccount.Briefing.Contact;
import org.gengke.keyaccount.Briefing.Month;
import org.gengke.keyaccount.Briefing.OpenPayment;
import org.gengke.keyaccount.Briefing.Rival;
import org.gengke.keyaccount.Briefing.Trial;
import org.gengke.keyaccount.Briefing.Turnover;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.trial.domain.TrialStage;

/** What stands in a briefing of a customer that the door has looked up. */
@ApplicationScoped
public class BriefingReading {

    private static final int MONTHS = 12;
    private static final int CONTACTS = 5;
    private static final int SHOWN = 10;

    private final Sql sql;

    BriefingReading(Sql sql) {
        this.sql = sql;
    }

    /** Of the month of the day and the eleven before it, and what came together in the twelve months before those. */
    public Turnover turnover(UUID customerId, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        List<Month> months = new ArrayList<>();
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        int[] orders = {0};
        sql.list(
                Fragment.of(
                        "select m.first::date as first, count(o.id) as orders, coalesce(sum(o.amount), 0) as amount"
                                + " from generate_series(?::date - interval '12 months', ?::date, interval '1 month') m(first) left join customer_order o on o.customer_id = ?"
                                + " and o.state = 'CONFIRMED' and o.ordered_on >= m.first and o.ordered_on < m.first + interval '1 month' group by m.first order by m.first",
                        first, day, customerId),
                row -> {
                    Month month = new Month(row.getObject("first", LocalDate.class), row.getBigDecimal("amount"));
                    boolean present = !month.first().isBefore(first);
                    sums[present ? 0 : 1] = sums[present ? 0 : 1].add(month.amount());
                    if (present) {
                        months.add(month);
                        orders[0] += row.getInt("orders");
                    }
                    return month;
                });
        return new Turnover(months, sums[0], sums[1], orders[0]);
    }

    /** What is not paid yet, the earliest due first. */
    public List<OpenPayment> payments(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select o.id, o.ordered_on, p.due_on, p.amount - coalesce(p.paid_amount, 0) as open from payment p join customer_order o on o.id = p.order_id"
                                + " where o.customer_id = ? and o.state = 'CONFIRMED' and p.amount > coalesce(p.paid_amount, 0) order by p.due_on, p.id limit " + SHOWN,
                        customerId),
                row -> new OpenPayment(
                        Sql.id(row, "id"), row.getObject("ordered_on", LocalDate.class), row.getObject("due_on", LocalDate.class), row.getBigDecimal("open")));
    }

    /** Those that have not ended. */
    public List<Trial> trials(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select t.id, p.name, t.stage, t.stage_since from test_trial t join product p on p.id = t.product_id where t.customer_id = ? and t.ended_on is null"
                                + " order by t.stage_since, t.id limit " + SHOWN,
                        customerId),
                row -> new Trial(
                        Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "stage", TrialStage.class), row.getObject("stage_since", LocalDate.class)));
    }

    /** Who supplies the account on the day, as far as we know. */
    public List<Rival> rivals(UUID customerId, LocalDate day) {
        return sql.list(
                Fragment.of(
                        "select k.id, k.name, x.since, x.cooperation, x.share_percent from incumbency x join competitor k on k.id = x.competitor_id"
                                + " where x.customer_id = ? and x.since <= ? and x.ended_on is null order by x.share_percent desc nulls last, x.id limit " + SHOWN,
                        customerId, day),
                row -> new Rival(
                        Sql.id(row, "id"), row.getString("name"), row.getObject("since", LocalDate.class), row.getString("cooperation"), row.getBigDecimal("share_percent")));
    }

    /** The last ones, the newest first. */
    public List<Contact> contacts(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select i.id, i.kind, i.occurred_at, u.display_name, left(i.summary, 400) as summary, i.next_step from interaction i left join app_user u on u.id = i.author_id"
                                + " where i.customer_id = ? and " + InteractionParts.CONTACT + " order by i.occurred_at desc, i.id desc limit " + CONTACTS,
                        customerId),
                row -> new Contact(
                        Sql.id(row, "id"), Sql.constant(row, "kind", InteractionKind.class), Sql.instant(row, "occurred_at"), row.getString("display_name"),
                        row.getString("summary"), row.getString("next_step")));
    }
}
