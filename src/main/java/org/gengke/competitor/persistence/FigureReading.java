package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.competitor.CompetitorFigures;
import org.gengke.competitor.CompetitorFigures.Expected;
import org.gengke.competitor.CompetitorFigures.Row;
import org.gengke.competitor.domain.ChanceBand;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.Period;
import org.gengke.customer.CustomerParts;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Counts of incumbencies by competitor, of the customers that the caller sees. */
@ApplicationScoped
public class FigureReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("name", "f.name", Keyset.Type.TEXT),
            new Sort("held", "f.held", Keyset.Type.NUMBER),
            new Sort("takenByUs", "f.taken", Keyset.Type.NUMBER),
            new Sort("lostToIt", "f.lost", Keyset.Type.NUMBER),
            new Sort("moves", "f.moves", Keyset.Type.NUMBER));
    private static final String COUNTS = "count(*) filter (where " + IncumbencyConditions.OPEN + ") as held,"
            + " count(*) filter (where " + IncumbencyConditions.OPEN + " and " + IncumbencyConditions.AT_STATUS + ") as at_status,"
            + " count(*) filter (where i.outcome = '" + IncumbencyOutcome.TAKEN_BY_US + "' and i.ended_on between ? and ?) as taken,"
            + " count(*) filter (where i.since between ? and ? and " + IncumbencyConditions.LOST_TO_IT + ") as lost";
    private static final String FROM = " from incumbency i join customer c on c.id = i.customer_id where c.merged_into is null and (";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    FigureReading(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    /** One row for each competitor, those that hold nobody too. */
    public Page<Row> list(Period period, List<UUID> segmentIds, String q, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-held" : sort, after, limit, "f.id");
        Fragment found = Fragment.of(" from competitor k where true");
        if (q != null && !q.isBlank()) {
            found.and("k.search_text like ?", SearchText.Query.of(q).likePattern());
        }
        Long total = count ? sql.count(Fragment.of("select count(*)").add(found)) : null;
        Fragment counted = Fragment.of("select f.*" + keyset.selectKey() + " from (select k.id, k.name, n.held, n.at_status, n.taken, n.lost, m.moves, m.last_on"
                        + " from (select k.id, k.name")
                .add(found)
                .add(") k cross join lateral (select ")
                .add(counts(period))
                .add(incumbencies(segmentIds))
                .add(" and i.competitor_id = k.id) n cross join lateral (select count(*) filter (where v.happened_on between ? and ?) as moves,"
                        + " max(v.happened_on) as last_on from competitor_move v where v.competitor_id = k.id) m) f where true", period.from(), period.to());
        return keyset.read(sql, keyset.addTo(counted), FigureReading::row, total);
    }

    public CompetitorFigures of(UUID competitorId, Period period, List<UUID> segmentIds) {
        Fragment incumbencies = incumbencies(segmentIds);
        List<Expected> expected = sql.list(
                Fragment.of("select date_trunc('month', i.expected_win_on)::date as month, count(*) as number")
                        .add(incumbencies)
                        .add(" and i.competitor_id = ? and i.expected_win_on is not null and " + IncumbencyConditions.OPEN + " group by 1 order by 1", competitorId),
                row -> new Expected(row.getObject("month", LocalDate.class), row.getLong("number")));
        StringBuilder bands = new StringBuilder();
        for (ChanceBand band : ChanceBand.ALL) {
            bands.append(", count(*) filter (where ").append(IncumbencyConditions.OPEN).append(" and i.chance between ").append(band.from()).append(" and ")
                    .append(band.to()).append(") as chance_").append(band.from());
        }
        Fragment query = Fragment.of("select ").add(counts(period)).add(bands
                + ", count(*) filter (where " + IncumbencyConditions.OPEN + " and i.chance is null) as chance_unknown"
                + ", count(*) filter (where " + IncumbencyConditions.OPEN + " and " + IncumbencyConditions.WITH_OPEN_PROBLEMS + ") as problems"
                + ", (select count(*) from competitor_move v where v.competitor_id = ? and v.happened_on between ? and ?) as moves",
                competitorId, period.from(), period.to());
        query.add(incumbencies).add(" and i.competitor_id = ?", competitorId);
        return sql.first(query, row -> figures(row, competitorId, period, expected)).orElseThrow();
    }

    private Fragment incumbencies(List<UUID> segmentIds) {
        return Fragment.of(FROM).add(visibility.readable("c")).add(")").add(parts.inSegments("i.customer_id", segmentIds));
    }

    private static Fragment counts(Period period) {
        return Fragment.of(COUNTS, period.from(), period.to(), period.from(), period.to());
    }

    private static CompetitorFigures figures(ResultSet row, UUID competitorId, Period period, List<Expected> expected) throws SQLException {
        Map<ChanceBand, Long> chances = new LinkedHashMap<>();
        for (ChanceBand band : ChanceBand.ALL) {
            chances.put(band, row.getLong("chance_" + band.from()));
        }
        long held = row.getLong("held");
        return new CompetitorFigures(
                competitorId, period, held, row.getLong("at_status"), row.getLong("problems"), row.getLong("taken"), row.getLong("lost"), chances,
                row.getLong("chance_unknown"), expected, held - expected.stream().mapToLong(Expected::count).sum(), row.getLong("moves"));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Sql.id(row, "id"), row.getString("name"), row.getLong("held"), row.getLong("at_status"), row.getLong("taken"), row.getLong("lost"),
                row.getLong("moves"), row.getObject("last_on", LocalDate.class));
    }
}
