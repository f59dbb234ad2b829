package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.ProjectQuery;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Projects as they are read, by those who see their customers and by the colleagues who are responsible for them. */
@ApplicationScoped
public class ProjectReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("begunOn", "e.begun_on", Keyset.Type.DATE),
            new Sort("expectedOn", "coalesce(e.expected_on, date '9999-12-31')", Keyset.Type.DATE),
            new Sort("amount", "coalesce(e.amount, -1)", Keyset.Type.NUMBER),
            new Sort("step", "e.step", Keyset.Type.NUMBER),
            new Sort("name", "e.name", Keyset.Type.TEXT),
            new Sort("customerName", "c.name", Keyset.Type.TEXT));
    private static final String NEWEST_FIRST = "-begunOn";
    private static final String ASSIGNEE = "e.responsible_id";
    private static final String FROM = " from customer_project e join customer c on c.id = e.customer_id left join app_user o on o.id = c.owner_id"
            + " left join app_user u on u.id = e.recorded_by left join api_client x on x.id = e.recorded_by where e.removed_at is null and c.merged_into is null and (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    ProjectReading(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    /** A project with its customer. */
    public record Row(
            Entry<ProjectProfile> project, String customerName, UUID ownerId, String ownerName, boolean customerVisible, boolean writable) {

        /** As it was believed before: to be read, not to be changed. */
        public Row believed(Entry<ProjectProfile> then) {
            return new Row(then, customerName, ownerId, ownerName, customerVisible, false);
        }
    }

    public Optional<Row> visible(UUID id) {
        return sql.first(select("").add(FROM).add(visibility.readableRow("c", ASSIGNEE)).add(") and e.id = ?", id), ProjectReading::row);
    }

    public Page<Row> list(ProjectQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "e.id");
        Fragment from = from(query);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select(keyset.selectKey()).add(from)), ProjectReading::row, total);
    }

    /**
     * Projects of one step of which the same chance was said.
     *
     * @param said null for none
     * @param amount of those whose amount is known
     */
    public record OpenGroup(ProjectStep step, Integer said, long projects, BigDecimal amount) {}

    /** Those that the same query lists. */
    public List<OpenGroup> open(ProjectQuery query) {
        Fragment groups = Fragment.of("select e.step, e.chance, count(*) as projects, coalesce(sum(e.amount), 0) as amount").add(from(query)).add(" group by e.step, e.chance");
        return sql.list(groups, row -> new OpenGroup(ProjectStep.of(row.getInt("step")), Sql.integer(row, "chance"), row.getLong("projects"), row.getBigDecimal("amount")));
    }

    private Fragment from(ProjectQuery query) {
        Fragment from = Fragment.of(FROM);
        from.add(query.asksOfCustomers() ? visibility.readable("c") : visibility.readable("c", ASSIGNEE)).add(")").add(parts.inSegments("e.customer_id", query.segmentIds()));
        from.andAny("e.customer_id", "uuid", query.customerIds()).andAny("c.owner_id", "uuid", query.ownerIds());
        from.andAny(ASSIGNEE, "uuid", query.responsibleIds()).andIn("c.tier", query.tiers()).andIn("e.state", query.states());
        CompanyConditions.standing(from, query.customerIds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("c.team_id = any(array(select g.id from team g where g.path && ?::uuid[]))", (Object) query.teamIds().toArray());
        }
        if (query.steps() != null && !query.steps().isEmpty()) {
            from.andAny("e.step", "int", query.steps().stream().map(step -> String.valueOf(step.number())).toList());
        }
        if (query.expectedFrom() != null) {
            from.and("e.expected_on >= ?", query.expectedFrom());
        }
        if (query.expectedTo() != null) {
            from.and("e.expected_on <= ?", query.expectedTo());
        }
        return from;
    }

    private Fragment select(String key) {
        return Fragment.of("select e.*, coalesce(u.display_name, x.name) as recorded_by_name, c.name as customer_name, c.owner_id, o.display_name as owner_name, (")
                .add(visibility.readableRow("c")).add(") as customer_visible, (").add(visibility.writableRow("c", ASSIGNEE)).add(") as writable" + key);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Entries.entry(EntryTables.PROJECTS, row), row.getString("customer_name"), Sql.id(row, "owner_id"), row.getString("owner_name"),
                row.getBoolean("customer_visible"), row.getBoolean("writable"));
    }
}
