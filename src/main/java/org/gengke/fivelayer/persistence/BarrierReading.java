package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.BarrierQuery;
import org.gengke.fivelayer.BarrierView;
import org.gengke.fivelayer.CompanyView.BarrierGroup;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Barriers of many customers; {@link CompanyConditions} asks who may see them. */
@ApplicationScoped
public class BarrierReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("height", "e.height", Keyset.Type.NUMBER),
            new Sort("dueOn", "coalesce(e.due_on, date '9999-12-31')", Keyset.Type.DATE),
            new Sort("since", "e.since", Keyset.Type.DATE),
            new Sort("customerName", "c.name", Keyset.Type.TEXT));
    private static final String HIGHEST_FIRST = "-height";
    private static final String BARRIERS = " from customer_barrier e join customer c on c.id = e.customer_id";

    private final Sql sql;
    private final CompanyConditions conditions;

    BarrierReading(Sql sql, CompanyConditions conditions) {
        this.sql = sql;
        this.conditions = conditions;
    }

    public List<BarrierGroup> groups(BarrierQuery query) {
        return sql.list(
                Fragment.of("select e.kind, e.state, e.broken_by, count(*) as barriers" + BARRIERS).add(where(query)).add(" group by e.kind, e.state, e.broken_by"),
                row -> new BarrierGroup(
                        Sql.constant(row, "kind", BarrierKind.class), Sql.constant(row, "state", BarrierState.class),
                        Sql.constant(row, "broken_by", BarrierBreaker.class), row.getLong("barriers")));
    }

    public Page<BarrierView> list(BarrierQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? HIGHEST_FIRST : query.sort(), query.after(), query.limit(), "e.id");
        Long total = query.count() ? sql.count(Fragment.of("select count(*)" + BARRIERS).add(where(query))) : null;
        Fragment select = Fragment.of("select e.*, c.name as customer_name, c.tier, c.owner_id as customer_owner_id, o.display_name as customer_owner_name,"
                + " u.display_name as responsible_name, k.name as competitor_name" + keyset.selectKey() + BARRIERS
                + " left join app_user o on o.id = c.owner_id left join app_user u on u.id = e.owner_id left join competitor k on k.id = e.competitor_id");
        return keyset.read(sql, keyset.addTo(select.add(where(query))), BarrierReading::barrier, total);
    }

    private Fragment where(BarrierQuery query) {
        Fragment where = conditions.where(query.scope()).add(" and e.removed_at is null");
        CompanyConditions.standing(where, query.customerIds());
        where.andAny("e.customer_id", "uuid", query.customerIds()).andAny("e.owner_id", "uuid", query.responsibleIds());
        where.andAny("e.competitor_id", "uuid", query.competitorIds()).andIn("e.kind", query.kinds()).andIn("e.state", query.states());
        where.andIn("e.breaker", query.breakers()).andIn("e.broken_by", query.brokenBy());
        if (query.directions() != null && !query.directions().isEmpty()) {
            where.andIn("e.kind", Arrays.stream(BarrierKind.values()).filter(kind -> query.directions().contains(kind.direction())).toList());
        }
        if (query.dueFrom() != null) {
            where.and("e.due_on >= ?", query.dueFrom());
        }
        if (query.dueTo() != null) {
            where.and("e.due_on <= ?", query.dueTo());
        }
        return where;
    }

    private static BarrierView barrier(ResultSet row) throws SQLException {
        return new BarrierView(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.constant(row, "tier", Tier.class),
                Sql.id(row, "customer_owner_id"), row.getString("customer_owner_name"), EntryTables.BARRIERS.content().map(row), row.getString("responsible_name"),
                row.getString("competitor_name"));
    }
}
