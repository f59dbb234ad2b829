package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.PromiseIntake.Promise;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Promises of imports, by the set. */
@ApplicationScoped
public class IntakePromises {

    private final Sql sql;

    IntakePromises(Sql sql) {
        this.sql = sql;
    }

    public List<Promise> unplanned(Collection<Promise> promises) {
        return sql.list(
                Fragment.of(
                        "select distinct c.id, x.due_on from unnest(?::uuid[], ?::date[]) x(id, due_on) join customer c on c.id = x.id"
                                + " where c.owner_id is not null and c.status not in ('PAUSED','ABANDONED')"
                                + " and not exists (select 1 from follow_up_plan p where p.customer_id = c.id and p.state = 'PLANNED' and p.due_on = x.due_on)",
                        promises.stream().map(Promise::customerId).toArray(UUID[]::new), promises.stream().map(Promise::dueOn).toArray(LocalDate[]::new)),
                row -> new Promise(Sql.id(row, "id"), row.getObject("due_on", LocalDate.class)));
    }

    /** What lists said before gives way; what people promised does not. */
    public void supersede(Collection<UUID> customerIds, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan set state = 'CANCELLED', is_next = false, cause = 'SUPERSEDED', version = version + 1, updated_at = ?"
                        + " where customer_id = any(?::uuid[]) and state = 'PLANNED' and origin = 'IMPORT'",
                now, customerIds.toArray(UUID[]::new)));
    }

    public void add(Collection<Promise> promises, UUID importId, Instant now) {
        sql.update(Fragment.of(
                "insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, import_id, created_at, updated_at)"
                        + " select x.plan_id, c.id, c.owner_id, x.due_on, x.due_on, 'CALL', '', 'NORMAL', 'PLANNED', 'IMPORT', ?, ?, ?"
                        + " from unnest(?::uuid[], ?::uuid[], ?::date[]) x(plan_id, id, due_on) join customer c on c.id = x.id",
                importId, now, now, promises.stream().map(promise -> Ids.next()).toArray(UUID[]::new),
                promises.stream().map(Promise::customerId).toArray(UUID[]::new), promises.stream().map(Promise::dueOn).toArray(LocalDate[]::new)));
    }

    public Set<UUID> takeBack(Collection<UUID> customerIds, UUID importId) {
        UUID[] ids = customerIds.toArray(UUID[]::new);
        sql.update(Fragment.of(
                "delete from follow_up_plan where customer_id = any(?::uuid[]) and import_id = ? and state in ('PLANNED','CANCELLED') and previous_id is null",
                ids, importId));
        return new HashSet<>(sql.list(
                Fragment.of("select distinct customer_id from follow_up_plan where customer_id = any(?::uuid[]) and import_id = ?", ids, importId),
                row -> Sql.id(row, "customer_id")));
    }
}
