package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.ReportFigures;
import org.gengke.keyaccount.ReportQuery;
import org.gengke.keyaccount.ReportView;
import org.gengke.keyaccount.ReportView.ReportDraft;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What accounts reported, for those who see the customer. */
@ApplicationScoped
public class ReportReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("reportedAt", "x.reported_at", Keyset.Type.INSTANT),
            new Sort("dueAt", "x.due_at", Keyset.Type.INSTANT));
    private static final String STANDING = "case when x.answered_at is null then case when x.due_at < ? then 'WAITING_LATE' else 'WAITING' end"
            + " when x.answered_at <= x.due_at then 'ANSWERED_IN_TIME' else 'ANSWERED_LATE' end";
    private static final String FROM = " from account_report x join customer c on c.id = x.customer_id and c.merged_into is null left join contact k on k.id = x.contact_id"
            + " left join app_user u on u.id = x.responsible_id left join app_user a on a.id = x.answered_by where (";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    ReportReading(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    public Page<ReportView> list(ReportQuery query, Instant now) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-reportedAt" : query.sort(), query.after(), query.limit(), "x.id");
        Fragment from = conditions(query, now);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select(now).add(keyset.selectKey()).add(from)), ReportReading::report, total);
    }

    public Optional<ReportView> one(UUID id, Instant now) {
        return sql.first(select(now).add(FROM).add(visibility.readableRow("c")).add(") and x.id = ?", id), ReportReading::report);
    }

    public ReportFigures figures(ReportQuery query, Instant now) {
        Map<ReportStanding, Long> counts = new EnumMap<>(ReportStanding.class);
        Integer[] median = new Integer[1];
        Fragment from = conditions(query, now);
        sql.list(
                Fragment.of("select y.standing, count(*) as reports, grouping(y.standing) as whole,"
                                + " round(percentile_cont(0.5) within group (order by y.taken_minutes))::int as median from (select x.taken_minutes, " + STANDING + " as standing", now)
                        .add(from).add(") y group by grouping sets ((y.standing), ())"),
                row -> {
                    if (row.getInt("whole") == 1) {
                        median[0] = Sql.integer(row, "median");
                        return null;
                    }
                    return counts.put(Sql.constant(row, "standing", ReportStanding.class), row.getLong("reports"));
                });
        return new ReportFigures(counts, median[0]);
    }

    private Fragment conditions(ReportQuery query, Instant now) {
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        from.andAny("x.customer_id", "uuid", query.customerIds()).andAny("x.responsible_id", "uuid", query.responsibleIds()).andAny("c.owner_id", "uuid", query.ownerIds());
        from.andIn("x.kind", query.kinds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        if (query.standings() != null && !query.standings().isEmpty()) {
            from.and(STANDING + " = any(?::text[])", now, query.standings().toArray(ReportStanding[]::new));
        }
        if (query.from() != null) {
            from.and("x.reported_at >= ?", clock.startOf(query.from()));
        }
        if (query.to() != null) {
            from.and("x.reported_at < ?", clock.startOf(query.to().plusDays(1)));
        }
        return from;
    }

    private Fragment select(Instant now) {
        return Fragment.of("select x.*, c.name as customer_name, case when " + Visibility.peopleShown("c") + " then k.name end as contact_name, u.display_name as responsible_name,"
                        + " a.display_name as answered_by_name, " + STANDING + " as standing, (", now)
                .add(visibility.writable("c")).add(") as writable");
    }

    private static ReportView report(ResultSet row) throws SQLException {
        ReportDraft said = new ReportDraft(
                Sql.constant(row, "kind", ReportKind.class), Sql.id(row, "contact_id"), row.getString("content"), Sql.instant(row, "reported_at"),
                Sql.id(row, "responsible_id"));
        return new ReportView(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), said, row.getString("contact_name"),
                row.getString("responsible_name"), Sql.instant(row, "due_at"), row.getString("answer"), Sql.instant(row, "answered_at"), Sql.id(row, "answered_by"),
                row.getString("answered_by_name"), Sql.integer(row, "taken_minutes"), Sql.constant(row, "standing", ReportStanding.class), row.getBoolean("writable"),
                Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"));
    }
}
