package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.GroupMember;
import org.gengke.customer.domain.CustomerStatus;
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

    /** The group that a customer belongs to, as far as the caller sees it: what lies behind an unseen one is not shown either. */
    public List<GroupMember> group(UUID customerId) {
        Fragment query = Fragment.of(
                        "with recursive up as (select c.id, c.parent_id, 0 as height from customer c where c.id = ? union all"
                                + " select c.id, c.parent_id, up.height + 1 from up join customer c on c.id = up.parent_id where c.merged_into is null and (",
                        customerId)
                .add(visibility.readable("c"))
                .add(")), down as (select t.id, t.parent_id, 0 as depth, array[t.id] as path from (select id, parent_id from up order by height desc limit 1) t union all"
                        + " select c.id, c.parent_id, down.depth + 1, down.path || c.id from down join customer c on c.parent_id = down.id"
                        + " where c.merged_into is null and (")
                .add(visibility.readable("c"))
                .add(")) select c.id, c.name, d.parent_id, d.depth, c.status, u.display_name as owner_name from down d join customer c on c.id = d.id"
                        + " left join app_user u on u.id = c.owner_id order by d.path limit 2000");
        return sql.list(query, row -> new GroupMember(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getInt("depth") == 0 ? null : Sql.id(row, "parent_id"),
                row.getInt("depth"),
                Sql.constant(row, "status", CustomerStatus.class),
                row.getString("owner_name")));
    }
}
