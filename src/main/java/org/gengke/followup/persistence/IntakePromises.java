package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.PromiseIntake.Promise;
import org.gengke.followup.domain.PlanState;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Promises of imports, by the set. The caller holds the locks of the customers' rows. */
@ApplicationScoped
public class IntakePromises {

    /** Nobody has said anything else of it; a rule may have ended it. */
    private static final String UNTOUCHED = "p.previous_id is null and (p.state = 'CANCELLED' and p.cause is not null or p.state = 'PLANNED'"
            + " and not p.delegated and p.kind = 'CALL' and p.purpose = '' and p.priority = 'NORMAL' and p.due_on = p.first_due_on)";

    private final Sql sql;

    IntakePromises(Sql sql) {
        this.sql = sql;
    }

    /** A plan that an import made; {@code supersededBy} is null unless it gave way to the promise of a list. */
    public record Own(UUID id, UUID customerId, LocalDate dueOn, PlanState state, UUID supersededBy) {}

    /**
     * For each customer that somebody follows up, whether it has been promised that day already. What the rhythm plans is no
     * promise, unless the list knows the minute the customer was entered in: then it is a copy of what we keep.
     */
    public Map<UUID, Boolean> promised(Collection<Promise> promises) {
        Map<UUID, Boolean> promised = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select c.id, exists (select 1 from follow_up_plan p where p.customer_id = c.id and p.state = 'PLANNED' and p.due_on = x.due_on"
                                + " and not p.delegated and (p.origin in ('HAND','IMPORT') or abs(extract(epoch from c.created_at - x.entered_at)) < 60)) as promised"
                                + " from unnest(?::uuid[], ?::date[], ?::timestamptz[]) x(id, due_on, entered_at) join customer c on c.id = x.id where c.owner_id is not null",
                        promises.stream().map(Promise::customerId).toArray(UUID[]::new), promises.stream().map(Promise::dueOn).toArray(LocalDate[]::new),
                        promises.stream().map(Promise::enteredAt).toArray()),
                row -> promised.put(Sql.id(row, "id"), row.getBoolean("promised")));
        return promised;
    }

    /**
     * What lists and the rhythm planned gives way; what people promised does not, and what is due is ended by a person only.
     *
     * @param promises by the ids of the plans they become
     */
    public void supersede(Map<UUID, Promise> promises, UUID by, LocalDate today, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan p set state = 'CANCELLED', is_next = false, cause = 'SUPERSEDED', superseded_by = x.plan_id, ended_by = ?,"
                        + " version = p.version + 1, updated_at = ? from unnest(?::uuid[], ?::uuid[], ?::date[]) x(plan_id, id, due_on)"
                        + " where p.customer_id = x.id and p.state = 'PLANNED' and not p.delegated"
                        + " and (p.origin in ('IMPORT','CADENCE') and p.due_on > ? or p.origin = 'CADENCE' and p.due_on = x.due_on)",
                by, now, ids(promises), customers(promises), days(promises), today));
    }

    /** @param promises by the ids of the plans they become */
    public void add(Map<UUID, Promise> promises, UUID importId, Instant now) {
        sql.update(Fragment.of(
                "insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, import_id, created_at, updated_at)"
                        + " select x.plan_id, c.id, c.owner_id, x.due_on, x.due_on, 'CALL', '', 'NORMAL', 'PLANNED', 'IMPORT', ?, ?, ?"
                        + " from unnest(?::uuid[], ?::uuid[], ?::date[]) x(plan_id, id, due_on) join customer c on c.id = x.id",
                importId, now, now, ids(promises), customers(promises), days(promises)));
    }

    /** What an import promised and nobody has acted on. */
    public List<Own> untouched(Collection<UUID> customerIds, UUID importId) {
        return sql.list(
                Fragment.of(
                        "select p.id, p.customer_id, p.due_on, p.state, p.superseded_by from follow_up_plan p where p.customer_id = any(?::uuid[])"
                                + " and p.import_id = ? and " + UNTOUCHED,
                        customerIds.toArray(UUID[]::new), importId),
                row -> new Own(
                        Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getObject("due_on", LocalDate.class),
                        Sql.constant(row, "state", PlanState.class), Sql.id(row, "superseded_by")));
    }

    /** Customers with something that an import promised. */
    public Set<UUID> left(Collection<UUID> customerIds, UUID importId) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select distinct customer_id from follow_up_plan where customer_id = any(?::uuid[]) and import_id = ?",
                        customerIds.toArray(UUID[]::new), importId),
                row -> Sql.id(row, "customer_id")));
    }

    /** What gave way to the first of each pair has given way to the second. */
    public void handOver(Collection<UUID> customerIds, Map<UUID, UUID> successors) {
        sql.update(Fragment.of(
                "update follow_up_plan p set superseded_by = x.successor from unnest(?::uuid[], ?::uuid[]) x(id, successor)"
                        + " where p.customer_id = any(?::uuid[]) and p.superseded_by = x.id",
                successors.keySet().toArray(UUID[]::new), successors.values().toArray(UUID[]::new), customerIds.toArray(UUID[]::new)));
    }

    /** What gave way to these stands again, as it did before. */
    public void revive(Collection<UUID> customerIds, Collection<UUID> plans, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan set state = 'PLANNED', cause = null, superseded_by = null, ended_by = null, version = version + 1, updated_at = ?"
                        + " where customer_id = any(?::uuid[]) and superseded_by = any(?::uuid[]) and state = 'CANCELLED' and cause = 'SUPERSEDED'",
                now, customerIds.toArray(UUID[]::new), plans.toArray(UUID[]::new)));
    }

    public void remove(Collection<UUID> plans) {
        sql.update(Fragment.of("delete from follow_up_plan where id = any(?::uuid[])", (Object) plans.toArray(UUID[]::new)));
    }

    private static UUID[] ids(Map<UUID, Promise> promises) {
        return promises.keySet().toArray(UUID[]::new);
    }

    private static UUID[] customers(Map<UUID, Promise> promises) {
        return promises.values().stream().map(Promise::customerId).toArray(UUID[]::new);
    }

    private static LocalDate[] days(Map<UUID, Promise> promises) {
        return promises.values().stream().map(Promise::dueOn).toArray(LocalDate[]::new);
    }
}
