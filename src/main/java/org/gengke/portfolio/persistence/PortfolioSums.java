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
 * the few customers seen for other reasons (own, shared, key accounts) are counted one by one.
 */
@ApplicationScoped
public class PortfolioSums {

    private static final String GROUP = "status, importance, has_potential";

    private final Sql sql;
    private final Visibility visibility;

    PortfolioSums(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** The change of a group within a month, or its count at a date. */
    public record Dated(LocalDate date, Group group) {}

    /** What each month up to {@code date} changed, and within the last month what the days up to it did. */
    public List<Dated> changesUntil(PortfolioScope scope, LocalDate date) {
        Sight sight = visibility.sight("c");
        LocalDate month = date.withDayOfMonth(1);
        // All of all customers is kept by itself, in a few rows for each month.
        String of = sight.all() && scope.ownerId() == null && scope.teamId() == null ? "portfolio_company" : "portfolio";
        Fragment query = Fragment.of("select month as date, " + GROUP + ", sum(change)::bigint as customers from " + of + "_month p where month < ?", month);
        query.add(seenByTeam(sight)).add(inScope("p", scope)).add(" group by 1, 2, 3, 4");
        query.add(" union all select ?::date, " + GROUP + ", sum(change)::bigint from " + of + "_day p where day between ? and ?", month, month, date);
        query.add(seenByTeam(sight)).add(inScope("p", scope)).add(" group by 1, 2, 3, 4");
        return sql.list(query, PortfolioSums::dated);
    }

    /** The customers seen beside the teams, counted at each of the dates; empty for those who see all. */
    public List<Dated> besidesAt(PortfolioScope scope, List<LocalDate> dates) {
        Sight sight = visibility.sight("c");
        if (sight.all()) {
            return List.of();
        }
        Fragment query = Fragment.of(
                "select d.date, s.status, s.importance, s.has_potential, count(*) as customers from unnest(?::date[]) d(date)"
                        + " join customer_state s on s.valid_from <= d.date and s.valid_to > d.date"
                        + " join customer c on c.id = s.customer_id where true",
                (Object) dates.toArray(LocalDate[]::new));
        return sql.list(query.and(sight.besides()).add(inScope("s", scope)).add(" group by 1, 2, 3, 4"), PortfolioSums::dated);
    }

    private static Fragment seenByTeam(Sight sight) {
        return sight.all()
                ? new Fragment()
                : Fragment.of(" and p.visible_team_id = any(?::uuid[])", (Object) sight.teams().toArray(UUID[]::new));
    }

    static Fragment inScope(String table, PortfolioScope scope) {
        Fragment condition = new Fragment();
        if (scope.ownerId() != null) {
            condition.and(table + ".owner_id = ?", scope.ownerId());
        }
        if (scope.teamId() != null) {
            condition.and(table + ".team_id = any(array(select t.id from team t where t.path @> array[?::uuid]))", scope.teamId());
        }
        return condition;
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
