package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Who stands above whom. */
@ApplicationScoped
public class CustomerHierarchy {

    private final Sql sql;
    private final Visibility visibility;

    CustomerHierarchy(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** Two changes of parents wait for each other, since together they could close a circle. */
    public void lock() {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtext('gengke.customer-groups'))"));
    }

    public boolean visible(UUID customerId) {
        return sql.exists(Fragment.of("select 1 from customer c where c.id = ? and c.merged_into is null", customerId)
                .and(visibility.readable("c")));
    }

    /** The parent of the customer and of each one above it. */
    public Map<UUID, UUID> ancestors(UUID customerId) {
        Map<UUID, UUID> parents = new HashMap<>();
        sql.list(
                Fragment.of(
                        "with recursive up as (select id, parent_id from customer where id = ? union"
                                + " select c.id, c.parent_id from up join customer c on c.id = up.parent_id) select * from up where parent_id is not null",
                        customerId),
                row -> parents.put(Sql.id(row, "id"), Sql.id(row, "parent_id")));
        return parents;
    }
}
