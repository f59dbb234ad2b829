package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import org.gengke.keyaccount.CandidateDays;
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

    /** The month of the day and the eleven before it; and the twelve months to the day beside the twelve before those, which are as long. */
    public Turnover turnover(UUID customerId, LocalDate day) {
        LocalDate year = CandidateDays.yearTo(day);
        LocalDate before = CandidateDays.yearTo(year.minusDays(1));
        List<Month> months = months(customerId, day);
        return sql.first(
                        Fragment.of(
                                "select coalesce(sum(o.amount) filter (where o.ordered_on >= ?), 0) as total, coalesce(sum(o.amount) filter (where o.ordered_on < ?), 0) as before,"
                                        + " count(*) filter (where o.ordered_on >= ?) as orders from customer_order o where o.customer_id = ? and o.state = 'CONFIRMED'"
                                        + " and o.ordered_on between ? and ?",
                                year, year, year, customerId, before, day),
                        row -> new Turnover(months, row.getBigDecimal("total"), row.getBigDecimal("before"), row.getInt("orders")))
                .orElseThrow();
    }

    private List<Month> months(UUID customerId, LocalDate day) {
        return sql.list(
                Fragment.of(
                        "select m.first::date as first, coalesce(sum(o.amount), 0) as amount from generate_series(?::date, ?::date, interval '1 month') m(first)"
                                + " left join customer_order o on o.customer_id = ? and o.state = 'CONFIRMED' and o.ordered_on >= m.first"
                                + " and o.ordered_on < m.first + interval '1 month' group by m.first order by m.first",
                        day.withDayOfMonth(1).minusMonths(MONTHS - 1L), day, customerId),
                row -> new Month(row.getObject("first", LocalDate.class), row.getBigDecimal("amount")));
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
