package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.classification.Listed.Head;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Names and owners for the rows of a page. */
@ApplicationScoped
public class CustomerHeads {

    private final Sql sql;
    private final Visibility visibility;

    CustomerHeads(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Map<UUID, Head> of(Collection<UUID> ids) {
        Map<UUID, Head> heads = new HashMap<>();
        Fragment query = Fragment.of(
                "select c.id, c.name, c.status, c.importance, c.tier, c.owner_id, u.display_name from customer c left join app_user u on u.id = c.owner_id"
                        + " where c.id = any(?::uuid[])",
                (Object) ids.toArray(UUID[]::new));
        sql.list(query.and(visibility.readable("c")), row -> heads.put(
                Sql.id(row, "id"),
                new Head(
                        Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "status", CustomerStatus.class),
                        Sql.constant(row, "importance", Importance.class), Sql.constant(row, "tier", Tier.class), Sql.id(row, "owner_id"),
                        row.getString("display_name"))));
        return heads;
    }
}
