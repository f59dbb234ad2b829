package org.gengke.portfolio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.people.Visibility;
import org.gengke.people.Visibility.Sight;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.domain.PortfolioFigures.Group;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Counts by status for any date. What the caller sees by team comes from the sums of days and months that triggers keep;
 * the few customers seen for other reasons (own, shared, key accounts) are counted one by one. No sums are kept of segments:
 * theirs are made from the states of their customers when they are asked for, by the same steps as the triggers take.
 */
@ApplicationScoped
public class PortfolioSums {

    private static final String GROUP = "status, importance, has_potential";

    private final Sql sql;
    private final Visibility visibility;
    private final ScopedStates states;

    PortfolioSums(Sql sql, Visibility visibility, ScopedStates states) {
        this.sql = sql;
        this.visibility = visibility;
        this.states = states;
    }

    /** The change of a group within a month, or its count at a date. */
    public record Dated(LocalDate date, Group group) {}

    /** What each month up to {@code date} changed, and within the last month what the days up to it did. */
    public List<Dated> changesUntil(PortfolioScope scope, LocalDate date) {
        if (!scope.segmentIds().isEmpty()) {
            return sql.list(changesOfSegments(scope, date), PortfolioSums::dated);
        }
        Sight sight = visibility.sight("c");
        LocalDate month = date.withDayOfMonth(1);
        // All of all customers is kept by itself, in a few rows for each month.
        String of = sight.all() && scope.ownerId() == null && scope.teamId() == null ? "portfolio_company" : "portfolio";
        Fragment query = Fragment.of("select month as date, " + GROUP + ", sum(change)::bigint as customers from " + of + "_month p where month < ?", month);
        query.add(seenByTeam(sight)).add(ScopedStates.owned("p", scope)).add(" group by 1, 2, 3, 4");
        query.add(" union all select ?::date, " + GROUP + ", sum(change)::bigint from " + of + "_day p where day between ? and ?", month, month, date);
        query.add(seenByTeam(sight)).add(ScopedStates.owned("p", scope)).add(" group by 1, 2, 3, 4");
        return sql.list(query, PortfolioSums::dated);
    }

    /** Each state counts from its first day on, and from the day after its last one no more. */
    private Fragment changesOfSegments(PortfolioScope scope, LocalDate date) {
        Fragment changes = Fragment.of("select date_trunc('month', d.day)::date as date, s.status, s.importance, s.has_potential, sum(d.change)::bigint as customers from (select s.*")
                .add(states.from(scope, "s.valid_from <= ?", date));
        return changes.add(") s cross join lateral (values (s.valid_from, 1), (s.valid_to, -1)) d(day, change) where d.day <= ? group by 1, 2, 3, 4", date);
    }

    /** The customers seen beside the teams, counted at each of the dates; empty for those who see all, and for segments. */
    public List<Dated> besidesAt(PortfolioScope scope, List<LocalDate> dates) {
        Sight sight = visibility.sight("c");
        if (sight.all() || !scope.segmentIds().isEmpty()) {
            return List.of();
        }
        Fragment query = Fragment.of(
                "select d.date, s.status, s.importance, s.has_potential, count(*) as customers from unnest(?::date[]) d(date)"
                        + " join customer_state s on s.valid_from <= d.date and s.valid_to > d.date"
                        + " join customer c on c.id = s.customer_id where true",
                (Object) dates.toArray(LocalDate[]::new));
        return sql.list(query.and(sight.besides()).add(states.in(scope)).add(" group by 1, 2, 3, 4"), PortfolioSums::dated);
    }

    private static Fragment seenByTeam(Sight sight) {
        return sight.all()
                ? new Fragment()
                : Fragment.of(" and p.visible_team_id = any(?::uuid[])", (Object) sight.teams().toArray(UUID[]::new));
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(row.getObject("date", LocalDate.class), group(row));
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                Sql.constant(row, "status", CustomerStatus.class),
                Sql.constant(row, "importance", Importance.class),
                row.getBoolean("has_potential"),
                row.getLong("customers"));
    }
}
