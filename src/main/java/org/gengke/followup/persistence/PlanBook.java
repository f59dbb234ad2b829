package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.domain.CancelCause;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlannedDays;
import org.gengke.followup.domain.Standing;
import org.gengke.followup.domain.Standing.Open;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.WorkingCalendar;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The upkeep's view of plans: many customers at once, one statement for each step. */
@ApplicationScoped
public class PlanBook {

    private static final String STANDING = "select c.id, c.owner_id, c.merged_into is not null as merged, c.status, c.importance, c.has_potential,"
            + " c.tier, c.re_evaluate_on, c.last_interaction_at, c.created_at, c.next_follow_up_on, p.id as plan_id,"
            + " p.owner_id as plan_owner_id, p.due_on, p.origin, p.delegated, p.is_next"
            + " from customer c left join follow_up_plan p on p.customer_id = c.id and p.state = 'PLANNED'";

    private final Sql sql;
    private final BusinessClock clock;

    PlanBook(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The customers with their open plans. */
    public List<Standing> standings(Collection<UUID> customerIds) {
        Fragment query = customerIds.size() == 1
                ? Fragment.of(STANDING + " where c.id = ? order by p.due_on, p.id", customerIds.iterator().next())
                : Fragment.of(
                        STANDING + " where c.id = any(?::uuid[]) order by c.id, p.due_on, p.id",
                        (Object) customerIds.toArray(UUID[]::new));
        List<Standing> standings = new ArrayList<>();
        sql.list(query, row -> {
            UUID id = Sql.id(row, "id");
            boolean same = !standings.isEmpty() && standings.get(standings.size() - 1).customerId().equals(id);
            Standing standing = same ? standings.get(standings.size() - 1) : standing(row, id);
            if (!same) {
                standings.add(standing);
            }
            if (Sql.id(row, "plan_id") != null) {
                standing.planned().add(open(row));
            }
            return null;
        });
        return standings;
    }

    /**
     * The customers whose next plan was made by the cadence and has not fallen due; in the order of their ids.
     *
     * @param from the first day of the plans that are meant, as {@code to} the last; null for any
     */
    public List<UUID> movableCustomers(LocalDate today, LocalDate from, LocalDate to) {
        Fragment query = Fragment.of(
                "select customer_id from follow_up_plan where is_next and origin = 'CADENCE' and due_on > ?", today);
        if (from != null) {
            query.and("due_on >= ?", from);
        }
        if (to != null) {
            query.and("due_on <= ?", to);
        }
        return sql.list(query.add(" order by customer_id"), row -> Sql.id(row, "customer_id"));
    }

    /** @param by who caused the rule to cancel them; null for a job */
    public void cancel(Map<UUID, CancelCause> plans, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan p set state = 'CANCELLED', is_next = false, cause = x.cause, ended_by = ?, version = p.version + 1, updated_at = ?"
                        + " from unnest(?::uuid[], ?::text[]) as x(id, cause) where p.id = x.id",
                by,
                now,
                plans.keySet().toArray(UUID[]::new),
                plans.values().toArray(CancelCause[]::new)));
    }

    public void reassign(List<UUID> plans, List<UUID> owners, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan p set owner_id = x.owner_id, version = p.version + 1, updated_at = ?"
                        + " from unnest(?::uuid[], ?::uuid[]) as x(id, owner_id) where p.id = x.id",
                now,
                plans.toArray(UUID[]::new),
                owners.toArray(UUID[]::new)));
    }

    /** First all that lose the mark, then all that get it: the index that allows one next plan is checked row by row. */
    public void markNext(List<UUID> no, List<UUID> yes) {
        if (!no.isEmpty()) {
            sql.update(Fragment.of(
                    "update follow_up_plan set is_next = false where id = any(?::uuid[]) and is_next", (Object) no.toArray(UUID[]::new)));
        }
        if (!yes.isEmpty()) {
            sql.update(Fragment.of(
                    "update follow_up_plan set is_next = true where id = any(?::uuid[]) and not is_next", (Object) yes.toArray(UUID[]::new)));
        }
    }

    /**
     * How full the days of these people are, without the plans that are about to move. From here to the end of the
     * transaction nobody else schedules for these people, so that two bookings at the same moment cannot overfill a day: in
     * one order for all, always after the customers' rows were locked.
     *
     * @param until the last day that is looked at; null for all that are planned
     */
    public Map<UUID, PlannedDays> loads(
            Collection<UUID> owners, List<UUID> moving, LocalDate from, LocalDate until, WorkingCalendar calendar, int capacity) {
        Map<UUID, PlannedDays> loads = new HashMap<>();
        owners.forEach(owner -> loads.put(owner, new PlannedDays(calendar, capacity)));
        Fragment query = owners.size() == 1
                ? Fragment.of("select owner_id, due_on, count(*) as plans from follow_up_plan where owner_id = ?", owners.iterator().next())
                : Fragment.of(
                        "select owner_id, due_on, count(*) as plans from follow_up_plan where owner_id = any(?::uuid[])",
                        (Object) owners.toArray(UUID[]::new));
        query.add(" and state = 'PLANNED' and due_on >= ?", from);
        if (until != null) {
            query.add(" and due_on <= ?", until);
        }
        if (moving.size() == 1) {
            query.add(" and id <> ?", moving.get(0));
        } else if (!moving.isEmpty()) {
            query.add(" and id <> all(?::uuid[])", (Object) moving.toArray(UUID[]::new));
        }
        sql.listAfter(reservation(owners), query.add(" group by owner_id, due_on"), row -> {
            loads.get(Sql.id(row, "owner_id")).add(row.getObject("due_on", LocalDate.class), row.getInt("plans"));
            return null;
        });
        return loads;
    }

    private static Fragment reservation(Collection<UUID> owners) {
        return Fragment.of(
                "select pg_advisory_xact_lock(o.key) from (select distinct hashtextextended(id::text, 20) as key"
                        + " from unnest(?::uuid[]) as id order by 1) o",
                (Object) owners.toArray(UUID[]::new));
    }

    /** Plans that the cadence moves; their promise moves along, since nobody gave it. */
    public void move(List<UUID> plans, List<LocalDate> days, Instant now) {
        if (plans.size() == 1) {
            sql.update(Fragment.of(
                    "update follow_up_plan set due_on = ?, first_due_on = ?, is_next = true, version = version + 1, updated_at = ? where id = ?",
                    days.get(0), days.get(0), now, plans.get(0)));
            return;
        }
        sql.update(Fragment.of(
                "update follow_up_plan p set due_on = x.due_on, first_due_on = x.due_on, is_next = true, version = p.version + 1, updated_at = ?"
                        + " from unnest(?::uuid[], ?::date[]) as x(id, due_on) where p.id = x.id",
                now,
                plans.toArray(UUID[]::new),
                days.toArray(LocalDate[]::new)));
    }

    /**
     * A next plan that a rule makes.
     *
     * @param importId the list that promised it; null for none
     */
    public record NewPlan(UUID id, UUID customerId, UUID ownerId, LocalDate dueOn, PlanOrigin origin, UUID importId) {}

    public void make(List<NewPlan> plans, InteractionKind kind, Instant now) {
        sql.update(Fragment.of(
                "insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, is_next, import_id, created_at, updated_at)"
                        + " select x.id, x.customer_id, x.owner_id, x.due_on, x.due_on, ?, '', 'NORMAL', 'PLANNED', x.origin, true, x.import_id, ?, ?"
                        + " from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::uuid[]) as x(id, customer_id, owner_id, due_on, origin, import_id)",
                kind,
                now,
                now,
                plans.stream().map(NewPlan::id).toArray(UUID[]::new),
                plans.stream().map(NewPlan::customerId).toArray(UUID[]::new),
                plans.stream().map(NewPlan::ownerId).toArray(UUID[]::new),
                plans.stream().map(NewPlan::dueOn).toArray(LocalDate[]::new),
                plans.stream().map(NewPlan::origin).toArray(PlanOrigin[]::new),
                plans.stream().map(NewPlan::importId).toArray(UUID[]::new)));
    }

    /** The plan that an interaction completed is done by what is valid of it now, and on its day. */
    public void keptBy(UUID customerId, UUID interactionId, UUID validId, LocalDate doneOn, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan set interaction_id = ?, done_on = ?, version = version + 1, updated_at = ?"
                        + " where customer_id = ? and interaction_id = ? and state = 'DONE' and (interaction_id <> ? or done_on <> ?)",
                validId, doneOn, now, customerId, interactionId, validId, doneOn));
    }

    /** How and what for the cadence's next plan is; what is null stays. */
    public void describeNext(UUID customerId, InteractionKind kind, String purpose) {
        sql.update(Fragment.of(
                "update follow_up_plan set kind = coalesce(?::text, kind), purpose = coalesce(?::text, purpose), version = version + 1"
                        + " where customer_id = ? and is_next and origin = 'CADENCE'",
                kind, purpose, customerId));
    }

    private Standing standing(ResultSet row, UUID id) throws SQLException {
        Instant last = Sql.instant(row, "last_interaction_at");
        return new Standing(
                id,
                Sql.id(row, "owner_id"),
                row.getBoolean("merged"),
                Sql.constant(row, "status", CustomerStatus.class),
                Sql.constant(row, "importance", Importance.class),
                row.getBoolean("has_potential"),
                Sql.constant(row, "tier", Tier.class),
                row.getObject("re_evaluate_on", LocalDate.class),
                clock.dateOf(last == null ? Sql.instant(row, "created_at") : last),
                row.getObject("next_follow_up_on", LocalDate.class),
                new ArrayList<>());
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                Sql.id(row, "plan_id"),
                Sql.id(row, "plan_owner_id"),
                row.getObject("due_on", LocalDate.class),
                Sql.constant(row, "origin", PlanOrigin.class),
                row.getBoolean("delegated"),
                row.getBoolean("is_next"));
    }
}
