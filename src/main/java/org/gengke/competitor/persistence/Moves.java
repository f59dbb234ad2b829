package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.competitor.MoveQuery;
import org.gengke.competitor.MoveView;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Moves of competitors: known to all colleagues, with how many customers of the reader's they touched. */
@ApplicationScoped
public class Moves {

    private static final List<Sort> SORTS = List.of(
            new Sort("happenedOn", "m.happened_on", Keyset.Type.DATE), new Sort("recordedAt", "m.recorded_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-happenedOn";
    private static final String FROM =
            " from competitor_move m join competitor k on k.id = m.competitor_id left join app_user u on u.id = m.recorded_by"
                    + " left join api_client x on x.id = m.recorded_by where true";

    private final Sql sql;
    private final Visibility visibility;

    Moves(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<MoveView> list(MoveQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "m.id");
        Fragment from = Fragment.of(FROM).andAny("m.competitor_id", "uuid", query.competitorIds()).andIn("m.kind", query.kinds());
        if (query.happenedFrom() != null) {
            from.and("m.happened_on >= ?", query.happenedFrom());
        }
        if (query.happenedTo() != null) {
            from.and("m.happened_on <= ?", query.happenedTo());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select(keyset.selectKey()).add(from)), Moves::view, total);
    }

    public Optional<MoveView> find(UUID competitorId, UUID id) {
        return sql.first(select("").add(FROM).and("m.id = ?", id).and("m.competitor_id = ?", competitorId), Moves::view);
    }

    /** The version, with the row locked. */
    public Optional<Integer> lock(UUID competitorId, UUID id) {
        return sql.first(
                Fragment.of("select version from competitor_move where id = ? and competitor_id = ? for no key update", id, competitorId),
                row -> row.getInt("version"));
    }

    public void add(UUID id, UUID competitorId, CompetitorMove move, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into competitor_move (id, competitor_id, kind, happened_on, source, description, recorded_at, recorded_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, competitorId, move.kind(), move.happenedOn(), move.source(), move.description(), now, by, now));
    }

    /** The caller holds the lock. */
    public void change(UUID id, CompetitorMove move, Instant now) {
        sql.update(Fragment.of(
                "update competitor_move set version = version + 1, kind = ?, happened_on = ?, source = ?, description = ?, updated_at = ? where id = ?",
                move.kind(), move.happenedOn(), move.source(), move.description(), now, id));
    }

    private Fragment select(String more) {
        return Fragment.of("select m.*, k.name as competitor_name, coalesce(u.display_name, x.name) as recorded_by_name,"
                        + " (select count(*) from competitor_move_touch t join customer c on c.id = t.customer_id"
                        + " where t.move_id = m.id and c.merged_into is null and (")
                .add(visibility.readable("c"))
                .add(")) as touched" + more);
    }

    private static MoveView view(ResultSet row) throws SQLException {
        return new MoveView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "competitor_id"),
                row.getString("competitor_name"),
                new CompetitorMove(
                        Sql.constant(row, "kind", MoveKind.class), row.getObject("happened_on", LocalDate.class), row.getString("source"),
                        row.getString("description")),
                Sql.instant(row, "recorded_at"),
                Sql.id(row, "recorded_by"),
                row.getString("recorded_by_name"),
                row.getLong("touched"));
    }
}
