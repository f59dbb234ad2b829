package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.CustomerDepths;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.CustomerRow;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Lists of customers: one statement each, by key, with the row predicate. */
@ApplicationScoped
public class CustomerSearch {

    private static final List<Sort> SORTS = List.of(
            new Sort("name", "c.name", Keyset.Type.TEXT),
            new Sort("updatedAt", "c.updated_at", Keyset.Type.INSTANT),
            new Sort("createdAt", "c.created_at", Keyset.Type.INSTANT),
            new Sort("nextFollowUpOn", "coalesce(c.next_follow_up_on, 'infinity'::date)", Keyset.Type.DATE),
            new Sort("lastInteractionAt", "coalesce(c.last_interaction_at, '-infinity'::timestamptz)", Keyset.Type.INSTANT),
            new Sort("statusSince", "c.status_since", Keyset.Type.DATE));

    // The names are looked up for the rows that are shown: joined, they cost the planner more than the list costs to read.
    private static final String ROW = "select c.id, c.version, c.name, c.short_name, c.status, c.status_since, c.importance, c.has_potential,"
            + " c.tier, " + ClassColumns.COLUMN + ", c.owner_id, (select u.display_name from app_user u where u.id = c.owner_id) as owner_name,"
            + " c.team_id, (select t.name from team t where t.id = c.team_id) as team_name, c.region_code, c.industry_code,"
            + " c.headcount, c.size_class, c.tags, c.re_evaluate_on, c.interaction_count, c.last_interaction_at, c.next_follow_up_on,"
            + " c.created_at, c.updated_at, ";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerConditions conditions;
    private final CustomerDepths depths;

    CustomerSearch(Sql sql, Visibility visibility, CustomerConditions conditions, CustomerDepths depths) {
        this.sql = sql;
        this.visibility = visibility;
        this.conditions = conditions;
        this.depths = depths;
    }

    public Page<CustomerRow> list(CustomerQuery query) {
        CustomerQuery.Listing listing = query.listing();
        Keyset keyset = Keyset.of(SORTS, listing.sort(), listing.after(), listing.limit(), "c.id");
        Fragment select = Fragment.of(ROW + depths.column() + ", (")
                .add(visibility.writable("c"))
                .add(") as writable" + keyset.selectKey() + " from customer c")
                .add(conditions.joins(query))
                .add(" where ")
                .add(conditions.where(query));
        return keyset.read(sql, keyset.addTo(select), this::row, listing.count() ? count(query) : null);
    }

    public long count(CustomerQuery query) {
        return sql.count(Fragment.of("select count(*) from customer c")
                .add(conditions.joins(query))
                .add(" where ")
                .add(conditions.where(query)));
    }

    private CustomerRow row(ResultSet row) throws SQLException {
        return new CustomerRow(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("short_name"),
                Sql.constant(row, "status", CustomerStatus.class),
                row.getObject("status_since", LocalDate.class),
                Sql.constant(row, "importance", Importance.class),
                row.getBoolean("has_potential"),
                Sql.constant(row, "tier", Tier.class),
                ClassColumns.of(row),
                depths.of(row),
                Sql.id(row, "owner_id"),
                row.getString("owner_name"),
                Sql.id(row, "team_id"),
                row.getString("team_name"),
                row.getString("region_code"),
                row.getString("industry_code"),
                Sql.integer(row, "headcount"),
                Sql.constant(row, "size_class", SizeClass.class),
                Sql.texts(row, "tags"),
                row.getObject("re_evaluate_on", LocalDate.class),
                row.getInt("interaction_count"),
                Sql.instant(row, "last_interaction_at"),
                row.getObject("next_follow_up_on", LocalDate.class),
                row.getBoolean("writable"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
