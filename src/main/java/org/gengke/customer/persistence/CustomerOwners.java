package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        UUID[] ids = moved.stream().map(id -> Ids.next()).toArray(UUID[]::new);
        sql.update(Fragment.of(
                "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)"
                        + " select n.id, c.id, ?::date, c.owner_id, c.team_id, c.importance, c.has_potential, ?::timestamptz"
                        + " from unnest(?::uuid[], ?::uuid[]) as n (id, customer_id) join customer c on c.id = n.customer_id",
                today, now, ids, moved.toArray(UUID[]::new)));
        return moved;
    }
}
