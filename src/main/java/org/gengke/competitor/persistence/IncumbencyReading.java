package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.competitor.IncumbencyQuery;
import org.gengke.competitor.IncumbencyView;
import org.gengke.competitor.domain.Cooperation;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Incumbencies, for those who see their customers. */
@ApplicationScoped
public class IncumbencyReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("since", "i.since", Keyset.Type.DATE),
            new Sort("endedOn", "coalesce(i.ended_on, date '9999-12-31')", Keyset.Type.DATE),
            new Sort("chance", "coalesce(i.chance, -1)", Keyset.Type.NUMBER),
            new Sort("expectedWinOn", "coalesce(i.expected_win_on, date '9999-12-31')", Keyset.Type.DATE),
            new Sort("customerName", "c.name", Keyset.Type.TEXT),
            new Sort("updatedAt", "i.updated_at", Keyset.Type.INSTANT));
    private static final String LATEST_FIRST = "-since";
    private static final String SELECT = "select i.*, c.name as customer_name, c.status as customer_status, c.owner_id, u.display_name as owner_name,"
            + " k.name as competitor_name,"
            + " (select count(*) from incumbency_problem p where p.incumbency_id = i.id and p.solved_on is null) as open_problems";
    private static final String FROM = " from incumbency i join customer c on c.id = i.customer_id join competitor k on k.id = i.competitor_id"
            + " left join app_user u on u.id = c.owner_id where c.merged_into is null and (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    IncumbencyReading(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Page<IncumbencyView> list(IncumbencyQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? LATEST_FIRST : query.sort(), query.after(), query.limit(), "i.id");
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")").add(parts.inSegments("i.customer_id", query.segmentIds()));
        IncumbencyConditions.add(from, query);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), IncumbencyReading::view, total);
    }

    public Optional<IncumbencyView> visible(UUID customerId, UUID id) {
        Fragment query = Fragment.of(SELECT + FROM).add(visibility.readableRow("c")).add(") and i.id = ? and i.customer_id = ?", id, customerId);
        return sql.first(query, IncumbencyReading::view);
    }

    /** Of an incumbency that the caller sees; the latest first. */
    public List<IncumbencyView.Problem> problems(UUID incumbencyId) {
        return sql.list(
                Fragment.of("select * from incumbency_problem where incumbency_id = ? order by occurred_on desc, id desc", incumbencyId),
                row -> new IncumbencyView.Problem(
                        Sql.id(row, "id"),
                        new IncumbencyProblem(row.getObject("occurred_on", LocalDate.class), row.getString("description"), row.getObject("solved_on", LocalDate.class))));
    }

    /** Of an incumbency that the caller sees; in the order in which they were thought of. */
    public List<IncumbencyView.Point> entryPoints(UUID incumbencyId) {
        return sql.list(
                Fragment.of("select * from incumbency_entry_point where incumbency_id = ? order by id", incumbencyId),
                row -> new IncumbencyView.Point(
                        Sql.id(row, "id"), new EntryPoint(row.getString("description"), row.getObject("used_on", LocalDate.class))));
    }

    static Incumbency incumbency(ResultSet row) throws SQLException {
        return new Incumbency(
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Sql.constant(row, "outcome", IncumbencyOutcome.class),
                row.getString("outcome_note"),
                Sql.constant(row, "cooperation", Cooperation.class),
                row.getString("cooperation_note"),
                row.getBigDecimal("share_percent"),
                Sql.constant(row, "standing", CooperationStanding.class),
                row.getString("development"),
                row.getString("our_strengths"),
                row.getString("our_weaknesses"),
                Sql.integer(row, "chance"),
                row.getObject("expected_win_on", LocalDate.class));
    }

    private static IncumbencyView view(ResultSet row) throws SQLException {
        return new IncumbencyView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                Sql.constant(row, "customer_status", CustomerStatus.class),
                Sql.id(row, "owner_id"),
                row.getString("owner_name"),
                Sql.id(row, "competitor_id"),
                row.getString("competitor_name"),
                incumbency(row),
                row.getLong("open_problems"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"),
                null,
                null);
    }
}
