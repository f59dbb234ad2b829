package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Owner and team of many customers at once. */
@ApplicationScoped
public class CustomerOwners {

    private final Sql sql;

    CustomerOwners(Sql sql) {
        this.sql = sql;
    }

    /** All customers of one owner follow into a team; their ids. */
    public List<UUID> moveToTeam(UUID ownerId, UUID teamId, LocalDate today, Instant now) {
        List<UUID> moved = sql.list(
                Fragment.of(
                        "update customer set team_id = ?, version = version + 1, updated_at = ?"
                                + " where owner_id = ? and team_id is distinct from ? and merged_into is null returning id",
                        teamId, now, ownerId, teamId),
                row -> Sql.id(row, "id"));
        noteAttributes(moved, today, now);
        return moved;
    }

    /** @param teamBefore as {@code teamId} after it */
    public record Given(UUID customerId, UUID toId, UUID teamBefore, UUID teamId) {}

    /** Those that a protocol names go to their receivers, and into their teams; as {@link Customer#belongTo} does it to one. */
    public List<Given> hand(UUID handoverId, Instant now) {
        return sql.list(
                Fragment.of(
                        "update customer c set owner_id = i.to_id, team_id = u.team_id, pool_since = null, pool_warned_on = null, version = c.version + 1,"
                                + " updated_at = ? from handover_item i, app_user u, customer o where i.handover_id = ? and i.kind = 'CUSTOMER'"
                                + " and c.id = i.subject_id and u.id = i.to_id and o.id = c.id returning c.id, c.owner_id, o.team_id as team_before, c.team_id",
                        now, handoverId),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "owner_id"), Sql.id(row, "team_before"), Sql.id(row, "team_id")));
    }

    /** Keeps what these customers are now as in force from today on. */
    public void noteAttributes(List<UUID> customers, LocalDate today, Instant now) {
        UUID[] ids = customers.stream().map(id -> Ids.next()).toArray(UUID[]::new);
        sql.update(Fragment.of(
                "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)"
                        + " select n.id, c.id, ?::date, c.owner_id, c.team_id, c.importance, c.has_potential, ?::timestamptz"
                        + " from unnest(?::uuid[], ?::uuid[]) as n (id, customer_id) join customer c on c.id = n.customer_id",
                today, now, ids, customers.toArray(UUID[]::new)));
    }
}
