package org.gengke.portfolio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.people.Visibility;
import org.gengke.portfolio.EndedTest;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.PortfolioView.PausedGroup;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.domain.FlowMatrix.Flow;
import org.gengke.portfolio.domain.TestingOutcome;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What customers did between two dates: flows between statuses, ended tests, and the paused. */
@ApplicationScoped
public class PortfolioMovements {

    private static final List<Sort> ENDED_SORTS = List.of(
            new Sort("endedOn", "s.valid_to", Keyset.Type.DATE), new Sort("name", "c.name", Keyset.Type.TEXT));

    /** A stay in TESTING that ended after one day and not later than another. */
    private static final String ENDED = "s.status = 'TESTING' and s.valid_to < 'infinity' and s.next_status <> 'TESTING' and s.valid_to > ? and s.valid_to <= ?";

    private final Sql sql;
    private final Visibility visibility;
    private final ScopedStates states;

    PortfolioMovements(Sql sql, Visibility visibility, ScopedStates states) {
        this.sql = sql;
        this.visibility = visibility;
        this.states = states;
    }

    /**
     * The customers of the scope on the second day by what they were on the first. Customers that were merged away
     * meanwhile are counted from their last status to none.
     */
    public FlowMatrix flows(PortfolioScope scope, LocalDate from, LocalDate to) {
        Fragment query = Fragment.of("select b.status as from_status, a.status as to_status, count(*) as customers from (");
        query.add(statesAt(scope, to)).add(") a full join (");
        query.add(statesAt(scope.ofAnybody(), from)).add(") b on b.customer_id = a.customer_id where a.customer_id is not null");
        if (scope.ownerId() == null && scope.teamId() == null) {
            query.add(" or b.customer_id is not null");
        }
        return new FlowMatrix(sql.list(query.add(" group by 1, 2"), row -> new Flow(
                Sql.constant(row, "from_status", CustomerStatus.class),
                Sql.constant(row, "to_status", CustomerStatus.class),
                row.getLong("customers"))));
    }

    private Fragment statesAt(PortfolioScope scope, LocalDate date) {
        return Fragment.of("select s.customer_id, s.status").add(states.from(scope, "s.valid_from <= ? and s.valid_to > ?", date, date));
    }

    /** Stays in TESTING that ended after {@code after} and not later than {@code until}. */
    public TestingOutcome tests(PortfolioScope scope, LocalDate after, LocalDate until) {
        Fragment query = Fragment.of("select count(*) as ended, count(*) filter (where s.next_status = 'WON') as won")
                .add(states.from(scope, ENDED, after, until));
        return sql.first(query, row -> new TestingOutcome(row.getLong("ended"), row.getLong("won")))
                .orElseThrow();
    }

    public Page<EndedTest> endedTests(
            PortfolioScope scope, LocalDate after, LocalDate until, Boolean won, String sort, String cursor, int limit, boolean count) {
        Keyset keyset = Keyset.of(ENDED_SORTS, sort == null ? "-endedOn" : sort, cursor, limit, "c.id");
        Fragment from = Fragment.of(" from customer_state s join customer c on c.id = s.customer_id where " + ENDED, after, until);
        from.and(visibility.readable("c")).add(states.in(scope));
        if (won != null) {
            from.add(won ? " and s.next_status = 'WON'" : " and s.next_status <> 'WON'");
        }
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of("select c.id, c.name, s.valid_from, s.valid_to, s.next_status" + keyset.selectKey()).add(from);
        return keyset.read(sql, keyset.addTo(select), PortfolioMovements::endedTest, total);
    }

    /** The paused by cause, and how many of them have come to their date of re-evaluation; read once. */
    public record PausedAt(List<PausedGroup> groups, long dueForReEvaluation) {}

    public PausedAt paused(PortfolioScope scope, LocalDate date) {
        Fragment query = Fragment.of(
                        "select s.pause_cause, s.pause_side, s.won_before, count(*) as customers, count(*) filter (where s.re_evaluate_on <= ?) as due", date)
                .add(states.from(scope, "s.status = 'PAUSED' and s.valid_from <= ? and s.valid_to > ?", date, date));
        long[] due = new long[1];
        List<PausedGroup> groups = sql.list(query.add(" group by 1, 2, 3 order by 4 desc, 1, 2, 3"), row -> {
            due[0] += row.getLong("due");
            return pausedGroup(row);
        });
        return new PausedAt(groups, due[0]);
    }

    private static PausedGroup pausedGroup(ResultSet row) throws SQLException {
        return new PausedGroup(
                Sql.constant(row, "pause_cause", PauseCause.class),
                Sql.constant(row, "pause_side", PauseSide.class),
                row.getBoolean("won_before"),
                row.getLong("customers"));
    }

    private static EndedTest endedTest(ResultSet row) throws SQLException {
        return new EndedTest(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Sql.constant(row, "next_status", CustomerStatus.class));
    }
}
