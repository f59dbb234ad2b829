package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.InteractionParts;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What shows that duties were done at accounts that the door has looked up: one statement for each duty, however many they are. */
@ApplicationScoped
public class DutyEvidence {

    private static final String ACCOUNTS = " from customer c";
    private static final String CHOSEN = " where c.id = any(?::uuid[])";

    private final Sql sql;
    private final BusinessClock clock;

    DutyEvidence(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One duty at one account.
     *
     * @param since the day from which on it is owed to the account
     * @param lastOn null when it was never done
     * @param open of visits whether one is planned, of opinions whether nothing followed from a low one
     */
    public record Trace(UUID customerId, LocalDate since, LocalDate lastOn, boolean open) {}

    /** @param dueAt until when the first of those must be answered that have no answer; null when none waits */
    public record Waiting(UUID customerId, Instant dueAt, LocalDate lastOn) {}

    /**
     * @param thisYear whether a symposium of the year of the day invites it
     * @param heldThisYear the next symposium of that year, else its last; null while none is planned
     * @param noReply of one that is past nobody noted whether they came
     * @param noDecisions they attended one of which nothing is recorded that was decided
     */
    public record Invited(UUID customerId, LocalDate lastOn, boolean thisYear, LocalDate heldThisYear, boolean noReply, boolean noDecisions) {}

    /** Invitations to symposiums up to the day. */
    public List<Invited> invitations(Collection<UUID> accounts, LocalDate on) {
        LocalDate first = on.withDayOfYear(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return sql.list(
                Fragment.of(
                        "select c.id, max(x.invited_on) as last_on, coalesce(bool_or(s.held_on between ? and ?), false) as this_year,"
                                + " (select coalesce(min(y.held_on) filter (where y.held_on >= ?), max(y.held_on)) from symposium y where y.held_on between ? and ?) as held_this_year,"
                                + " coalesce(bool_or(x.state in ('INVITED','ACCEPTED') and s.held_on < ?), false) as no_reply,"
                                + " coalesce(bool_or(x.state = 'ATTENDED' and not exists (select 1 from symposium_decision d where d.symposium_id = s.id"
                                + " and (d.customer_id is null or d.customer_id = c.id))), false) as no_decisions" + ACCOUNTS
                                + " left join symposium_invitation x on x.customer_id = c.id and x.joined_to is null and x.invited_on <= ? left join symposium s on s.id = x.symposium_id" + CHOSEN
                                + " group by c.id",
                        first, last, on, first, last, on, on, accounts.toArray(UUID[]::new)),
                row -> new Invited(
                        Sql.id(row, "id"), row.getObject("last_on", LocalDate.class), row.getBoolean("this_year"), row.getObject("held_this_year", LocalDate.class),
                        row.getBoolean("no_reply"), row.getBoolean("no_decisions")));
    }

    /** When an executive of ours was last there up to the day, and whether a visit is planned. */
    public List<Trace> visits(Collection<UUID> accounts, LocalDate on) {
        String zone = clock.zone().getId();
        return sql.list(
                Fragment.of("select c.id, ").add(KeyAccounts.since(zone)).add(
                        " as since, (v.last_at at time zone ?)::date as last_on, exists (select 1 from follow_up_plan p where p.customer_id = c.id and p.state = 'PLANNED' and p.kind = 'EXECUTIVE_VISIT') as open" + ACCOUNTS
                                + " left join lateral (select max(i.occurred_at) as last_at from interaction i where i.customer_id = c.id and " + InteractionParts.CONTACT
                                + " and i.occurred_at < ? and " + InteractionParts.OF_EXECUTIVES + ") v on true" + CHOSEN,
                        zone, clock.startOf(on.plusDays(1)), accounts.toArray(UUID[]::new)),
                row -> new Trace(Sql.id(row, "id"), row.getObject("since", LocalDate.class), row.getObject("last_on", LocalDate.class), row.getBoolean("open")));
    }

    /** When each was last asked up to the day, and whether nothing followed from a low opinion. */
    public List<Trace> opinions(Collection<UUID> accounts, LocalDate on) {
        return sql.list(
                Fragment.of("select c.id, ").add(KeyAccounts.since(clock.zone().getId())).add(
                        " as since, max(x.asked_on) as last_on, coalesce(bool_or(x.score <= 2 and x.consequence_kind is null), false) as open"
                                + ACCOUNTS + " left join account_opinion x on x.customer_id = c.id and x.asked_on <= ?" + CHOSEN + " group by c.id",
                        on, accounts.toArray(UUID[]::new)),
                row -> new Trace(Sql.id(row, "id"), row.getObject("since", LocalDate.class), row.getObject("last_on", LocalDate.class), row.getBoolean("open")));
    }

    /** What waited at the moment, and the day of the last answer before it. */
    public List<Waiting> reports(Collection<UUID> accounts, Instant moment) {
        return sql.list(
                Fragment.of(
                        "select c.id, min(x.due_at) filter (where x.answered_at is null or x.answered_at > ?) as due_at,"
                                + " (max(x.answered_at) filter (where x.answered_at <= ?) at time zone ?)::date as last_on" + ACCOUNTS
                                + " left join account_report x on x.customer_id = c.id and x.reported_at <= ?" + CHOSEN + " group by c.id",
                        moment, moment, clock.zone().getId(), moment, accounts.toArray(UUID[]::new)),
                row -> new Waiting(Sql.id(row, "id"), Sql.instant(row, "due_at"), row.getObject("last_on", LocalDate.class)));
    }
}
