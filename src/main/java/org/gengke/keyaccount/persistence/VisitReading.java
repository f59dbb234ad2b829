package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.followup.InteractionParts;
import org.gengke.keyaccount.VisitQuery;
import org.gengke.keyaccount.VisitTime;
import org.gengke.keyaccount.VisitView;
import org.gengke.keyaccount.VisitView.Executive;
import org.gengke.keyaccount.domain.VisitState;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Visits of executives to key accounts, for those who see the customer: what was done, and what is planned. */
@ApplicationScoped
public class VisitReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("on", "v.visit_on", Keyset.Type.DATE),
            new Sort("customerName", "c.name", Keyset.Type.TEXT));
    private static final String EXECUTIVES = "array(select e.id from app_user e where 'EXECUTIVE' = any(e.roles) and ";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    VisitReading(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** @param assumed how many hours a visit is taken to last of which nobody knows */
    public Page<VisitView> list(VisitQuery query, LocalDate today, int assumed) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-on" : query.sort(), query.after(), query.limit(), "v.id");
        Fragment from = conditions(query, today);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select().add(keyset.selectKey()).add(from)), row -> visit(row, assumed), total);
    }

    public Optional<VisitView> one(UUID id, LocalDate today, int assumed) {
        return sql.first(
                select().add(" from (").add(visits(today, Fragment.of(""), Fragment.of(""))).add(") v join customer c on c.id = v.customer_id and c.merged_into is null where v.id = ? and (", id)
                        .add(visibility.readableRow("c")).add(")"),
                row -> visit(row, assumed));
    }

    /** Of each executive, also of one without visits. */
    public List<VisitTime.Of> time(LocalDate from, LocalDate to, LocalDate today, int assumed) {
        VisitQuery done = new VisitQuery(null, null, null, null, List.of(VisitState.DONE), from, to, null, null, 0, false);
        return sql.list(
                Fragment.of(
                                "select u.id, u.display_name, count(x.id) as visits, count(x.id) filter (where x.hours is null) as assumed,"
                                        + " coalesce(sum(coalesce(x.hours, ?)) filter (where x.id is not null), 0) as hours from app_user u left join (select v.*",
                                assumed)
                        .add(conditions(done, today))
                        .add(") x on u.id = any(x.executives) where u.active and 'EXECUTIVE' = any(u.roles) group by u.id, u.display_name order by u.display_name, u.id"),
                row -> new VisitTime.Of(Sql.id(row, "id"), row.getString("display_name"), row.getInt("visits"), row.getInt("assumed"), row.getBigDecimal("hours")));
    }

    /** How long it took; null for unknown. */
    public void took(UUID interactionId, BigDecimal hours) {
        sql.update(hours == null
                ? Fragment.of("delete from executive_visit_time where interaction_id = ?", interactionId)
                : Fragment.of(
                        "insert into executive_visit_time (interaction_id, hours) values (?, ?) on conflict (interaction_id) do update set hours = excluded.hours", interactionId, hours));
    }

    /** A correction took as long as what it corrects. */
    public void carry(UUID correctedId, UUID correctionId) {
        sql.update(Fragment.of("update executive_visit_time set interaction_id = ? where interaction_id = ?", correctionId, correctedId));
    }

    /** The interaction that says now what this one once said; empty for one that was not corrected. */
    public Optional<UUID> corrected(UUID id) {
        return sql.first(
                Fragment.of(
                        "with recursive said(id, by) as (select i.id, i.corrected_by_id from interaction i where i.id = ? union all"
                                + " select i.id, i.corrected_by_id from said s join interaction i on i.id = s.by) select s.id from said s where s.by is null and s.id <> ?",
                        id, id),
                row -> Sql.id(row, "id"));
    }

    /**
     * Each condition stands inside, where an index serves it: the history of all customers is long.
     *
     * @param done conditions of an interaction {@code i} at a customer {@code c}
     * @param planned conditions of a plan {@code p} at a customer {@code c}
     */
    private Fragment visits(LocalDate today, Fragment done, Fragment planned) {
        return Fragment.of(
                        "select i.id, i.customer_id, 'DONE' as state, (i.occurred_at at time zone ?)::date as visit_on, left(i.summary, 500) as about, "
                                + EXECUTIVES + "(e.id = i.author_id or e.id = any(i.colleague_ids))) as executives, t.hours, i.recorded_at as changed_at from interaction i"
                                + " join customer c on c.id = i.customer_id left join executive_visit_time t on t.interaction_id = i.id where " + InteractionParts.CONTACT
                                + " and " + InteractionParts.OF_EXECUTIVES,
                        clock.zone().getId())
                .add(done)
                .add(
                        " union all select p.id, p.customer_id, case when p.due_on < ? then 'OVERDUE' else 'PLANNED' end, p.due_on, p.purpose, "
                                + EXECUTIVES + "e.id = p.owner_id), null, p.updated_at from follow_up_plan p join customer c on c.id = p.customer_id"
                                + " where p.state = 'PLANNED' and p.kind = 'EXECUTIVE_VISIT'",
                        today)
                .add(planned);
    }

    private Fragment conditions(VisitQuery query, LocalDate today) {
        Fragment done = accounts(query);
        Fragment planned = accounts(query);
        if (query.from() != null) {
            done.and("i.occurred_at >= ?", clock.startOf(query.from()));
            planned.and("p.due_on >= ?", query.from());
        }
        if (query.to() != null) {
            done.and("i.occurred_at < ?", clock.startOf(query.to().plusDays(1)));
            planned.and("p.due_on <= ?", query.to());
        }
        Fragment from = Fragment.of(" from (").add(visits(today, done, planned)).add(") v join customer c on c.id = v.customer_id where true").andIn("v.state", query.states());
        if (query.executiveIds() != null && !query.executiveIds().isEmpty()) {
            from.and("v.executives && ?::uuid[]", (Object) query.executiveIds().toArray(UUID[]::new));
        }
        return from;
    }

    /** Those of the desk that the caller sees, and the query takes. */
    private Fragment accounts(VisitQuery query) {
        Fragment chosen = Fragment.of(" and " + KeyAccounts.ON_THE_DESK + " and (").add(visibility.readable("c")).add(")");
        chosen.andAny("c.id", "uuid", query.customerIds()).andAny("c.owner_id", "uuid", query.ownerIds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            chosen.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        return chosen;
    }

    private Fragment select() {
        return Fragment.of("select v.*, c.name as customer_name, array(select u.display_name from unnest(v.executives) with ordinality x(id, place)"
                        + " join app_user u on u.id = x.id order by x.place) as executive_names, (")
                .add(visibility.writable("c")).add(") as writable");
    }

    private static VisitView visit(ResultSet row, int assumed) throws SQLException {
        List<UUID> ids = Sql.ids(row, "executives");
        List<String> names = Sql.texts(row, "executive_names");
        List<Executive> executives = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            executives.add(new Executive(ids.get(i), names.get(i)));
        }
        BigDecimal hours = row.getBigDecimal("hours");
        return new VisitView(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.constant(row, "state", VisitState.class),
                row.getObject("visit_on", LocalDate.class), row.getString("about"), executives, hours == null ? BigDecimal.valueOf(assumed) : hours, hours == null,
                row.getBoolean("writable"), Sql.instant(row, "changed_at"));
    }
}
