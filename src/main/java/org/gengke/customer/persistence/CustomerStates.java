package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.Importance;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Where each customer stood and with whom, by effective date: worked out anew from the status history and the history of
 * owner, team, importance and potential whenever one of them changes. Only rows that differ are written, since figures
 * follow each write.
 */
@ApplicationScoped
public class CustomerStates {

    /** The attributes in force on a day; before their first entry, those of the first. Parameters: customer, day (3 times). */
    private static final String IN_FORCE = " order by (a.effective_on <= %1$s) desc,"
            + " case when a.effective_on <= %1$s then a.effective_on end desc nulls last,"
            + " case when a.effective_on <= %1$s then a.sequence end desc nulls last, a.effective_on, a.sequence limit 1";

    private static final String FACTS = "with wanted as (select unnest(?::uuid[]) as customer_id),"
            + " span as (select w.customer_id, min(s.effective_on) as begins, min((m.merged_at at time zone ?)::date) as ends"
            + "   from wanted w join status_change s on s.customer_id = w.customer_id"
            + "   left join customer_merge m on m.merged_id = w.customer_id and m.undone_at is null group by w.customer_id),"
            + " point as (select s.customer_id, s.effective_on as day from wanted w join status_change s on s.customer_id = w.customer_id"
            + "   union select a.customer_id, a.effective_on from wanted w join customer_attribute_change a on a.customer_id = w.customer_id),"
            + " fact as (select p.customer_id, p.day, sp.ends, s.to_status as status, a.importance, a.has_potential, a.owner_id, a.team_id,"
            + "   exists (select 1 from status_change v where v.customer_id = p.customer_id and v.to_status = 'WON' and v.effective_on <= p.day) as won_before,"
            + "   s.pause_cause, s.pause_side, s.re_evaluate_on, c.owner_id as visible_owner_id, c.team_id as visible_team_id"
            + "   from point p join span sp on sp.customer_id = p.customer_id and p.day >= sp.begins and (sp.ends is null or p.day < sp.ends)"
            + "   join customer c on c.id = p.customer_id"
            + "   cross join lateral (select * from status_change s where s.customer_id = p.customer_id and s.effective_on <= p.day"
            + "     order by s.effective_on desc, s.sequence desc limit 1) s"
            + "   cross join lateral (select * from customer_attribute_change a where a.customer_id = p.customer_id"
            + String.format(IN_FORCE, "p.day") + ") a),"
            + " turn as (select f.*, lag(row(f.status, f.importance, f.has_potential, f.owner_id, f.team_id, f.won_before, f.pause_cause,"
            + "   f.pause_side, f.re_evaluate_on)::text) over w is distinct from row(f.status, f.importance, f.has_potential, f.owner_id,"
            + "   f.team_id, f.won_before, f.pause_cause, f.pause_side, f.re_evaluate_on)::text as turns"
            + "   from fact f window w as (partition by f.customer_id order by f.day)),"
            + " state as (select t.customer_id, t.day as valid_from, coalesce(lead(t.day) over w, t.ends, 'infinity'::date) as valid_to,"
            + "   t.status, t.importance, t.has_potential, t.owner_id, t.team_id, t.won_before, t.pause_cause, t.pause_side, t.re_evaluate_on,"
            + "   lead(t.status) over w as next_status, t.visible_owner_id, t.visible_team_id"
            + "   from turn t where t.turns window w as (partition by t.customer_id order by t.day)),"
            + " gone as (delete from customer_state o using wanted w where o.customer_id = w.customer_id and not exists"
            + "   (select 1 from state n where n.customer_id = o.customer_id and n.valid_from = o.valid_from)),"
            + " kept as (update customer_state o set valid_to = n.valid_to, status = n.status, importance = n.importance,"
            + "   has_potential = n.has_potential, owner_id = n.owner_id, team_id = n.team_id, won_before = n.won_before,"
            + "   pause_cause = n.pause_cause, pause_side = n.pause_side, re_evaluate_on = n.re_evaluate_on, next_status = n.next_status,"
            + "   visible_owner_id = n.visible_owner_id, visible_team_id = n.visible_team_id"
            + "   from state n where n.customer_id = o.customer_id and n.valid_from = o.valid_from and row(o.*) is distinct from row(n.*))"
            + " insert into customer_state (customer_id, valid_from, valid_to, status, importance, has_potential, owner_id, team_id,"
            + "   won_before, pause_cause, pause_side, re_evaluate_on, next_status, visible_owner_id, visible_team_id)"
            + " select n.* from state n where not exists"
            + "   (select 1 from customer_state o where o.customer_id = n.customer_id and o.valid_from = n.valid_from)";

    private final Sql sql;
    private final BusinessClock clock;

    CustomerStates(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** After their histories, owners or teams changed; one statement for all of them. */
    public void rebuild(Collection<UUID> customerIds) {
        sql.update(Fragment.of(FACTS, customerIds.toArray(UUID[]::new), clock.zone().getId()));
    }

    /** Keeps what the customer is now as in force from a day on. */
    public void noteAttributes(Customer customer, LocalDate effectiveOn, Instant now) {
        sql.update(Fragment.of(
                "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), customer.id(), effectiveOn, customer.ownerId(), customer.teamId(), customer.importance(),
                customer.hasPotential(), now));
    }

    /** A back-dated win: the importance is in force since then; who owned the customer in between is not touched. */
    public void noteImportanceSince(UUID customerId, LocalDate effectiveOn, Importance importance, boolean potential, Instant now) {
        noteImportances(List.of(new Win(Ids.next(), customerId, effectiveOn, importance, potential)), null, now);
    }

    /** @param id of the entry that it becomes */
    public record Win(UUID id, UUID customerId, LocalDate since, Importance importance, boolean hasPotential) {}

    /** The same of many; {@code importId} is null when no import brings them. */
    public void noteImportances(List<Win> wins, UUID importId, Instant now) {
        if (wins.isEmpty()) {
            return;
        }
        sql.update(won(
                        Fragment.of(
                                "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at, import_id)"
                                        + " select w.id, a.customer_id, w.since, a.owner_id, a.team_id, w.importance, w.has_potential, ?::timestamptz, ?::uuid from ",
                                now, importId),
                        wins)
                .add(" cross join lateral (select a.customer_id, a.owner_id, a.team_id from customer_attribute_change a where a.customer_id = w.customer_id"
                        + String.format(IN_FORCE, "w.since") + ") a order by w.n"));
        sql.update(won(
                        Fragment.of("update customer_attribute_change a set importance = x.importance, has_potential = x.has_potential from"
                                + " (select distinct on (b.id) b.id, w.importance, w.has_potential from "),
                        wins)
                // Of several wins of one customer the first one speaks.
                .add(" join customer_attribute_change b on b.customer_id = w.customer_id and b.effective_on > w.since and b.importance is null"
                        + " order by b.id, w.n) x where x.id = a.id"));
    }

    private static Fragment won(Fragment statement, List<Win> wins) {
        return statement.add(
                "unnest(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::boolean[]) with ordinality as w(id, customer_id, since, importance, has_potential, n)",
                wins.stream().map(Win::id).toArray(UUID[]::new),
                wins.stream().map(Win::customerId).toArray(UUID[]::new),
                wins.stream().map(Win::since).toArray(LocalDate[]::new),
                wins.stream().map(Win::importance).toArray(Importance[]::new),
                wins.stream().map(Win::hasPotential).toArray(Boolean[]::new));
    }

    /** What an import said of these customers' importance is forgotten; those that were never won have none. */
    public void forgetImportances(Collection<UUID> customerIds, UUID importId) {
        Object ids = customerIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from customer_attribute_change where customer_id = any(?::uuid[]) and import_id = ?", ids, importId));
        forgetImportances(customerIds);
    }

    /** Those of them that were never won have no importance, at no time. */
    public void forgetImportances(Collection<UUID> customerIds) {
        sql.update(Fragment.of(
                "update customer_attribute_change a set importance = null where a.customer_id = any(?::uuid[]) and a.importance is not null"
                        + " and not exists (select 1 from status_change s where s.customer_id = a.customer_id and s.to_status = 'WON')",
                (Object) customerIds.toArray(UUID[]::new)));
    }
}
