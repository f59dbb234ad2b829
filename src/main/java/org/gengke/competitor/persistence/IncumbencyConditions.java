package org.gengke.competitor.persistence;

import java.time.LocalDate;
import org.gengke.competitor.IncumbencyQuery;
import org.gengke.shared.persistence.Fragment;

/**
 * What makes an incumbency, alias {@code i} with its customer {@code c}, one of those that a figure counts. The figures and
 * the lists behind them take it from here, so that both mean the same.
 */
final class IncumbencyConditions {

    static final String OPEN = "i.ended_on is null";

    /** Its customer's status names this very competitor. */
    static final String AT_STATUS = "c.status = 'HELD_BY_COMPETITOR' and c.competitor_id = i.competitor_id";

    /** We had won the customer on a day before the competitor came in: what it took from us. */
    static final String LOST_TO_IT =
            "exists (select 1 from status_change w where w.customer_id = i.customer_id and w.to_status = 'WON' and w.effective_on < i.since)";

    static final String WITH_OPEN_PROBLEMS =
            "exists (select 1 from incumbency_problem p where p.incumbency_id = i.id and p.solved_on is null)";

    private IncumbencyConditions() {}

    static void add(Fragment where, IncumbencyQuery query) {
        where.andAny("i.customer_id", "uuid", query.customerIds());
        where.andAny("i.competitor_id", "uuid", query.competitorIds());
        where.andAny("c.owner_id", "uuid", query.ownerIds());
        flag(where, OPEN, query.open());
        flag(where, AT_STATUS, query.atStatus());
        flag(where, LOST_TO_IT, query.lostToIt());
        flag(where, WITH_OPEN_PROBLEMS, query.withOpenProblems());
        flag(where, "i.chance is not null", query.chanceKnown());
        flag(where, "i.expected_win_on is not null", query.expectedKnown());
        where.andIn("i.outcome", query.outcomes());
        where.andIn("i.standing", query.standings());
        days(where, "i.since", query.sinceFrom(), query.sinceTo());
        days(where, "i.ended_on", query.endedFrom(), query.endedTo());
        days(where, "i.expected_win_on", query.expectedFrom(), query.expectedTo());
        if (query.chanceFrom() != null) {
            where.and("i.chance >= ?", query.chanceFrom());
        }
        if (query.chanceTo() != null) {
            where.and("i.chance <= ?", query.chanceTo());
        }
    }

    private static void flag(Fragment where, String condition, Boolean wanted) {
        if (wanted != null) {
            where.and((wanted ? "" : "not ") + "coalesce((" + condition + "), false)");
        }
    }

    private static void days(Fragment where, String column, LocalDate from, LocalDate to) {
        if (from != null) {
            where.and(column + " >= ?", from);
        }
        if (to != null) {
            where.and(column + " <= ?", to);
        }
    }
}
