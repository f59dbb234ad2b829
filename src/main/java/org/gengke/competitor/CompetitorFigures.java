package org.gengke.competitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.competitor.domain.ChanceBand;
import org.gengke.competitor.domain.Period;

/**
 * How a competitor stands with the customers that the reader sees. Each counts incumbencies, of which a customer has one open
 * of a competitor at most:
 *
 * <ul>
 *   <li>held: open ones; at status: those whose customer's status is HELD_BY_COMPETITOR and names it;
 *   <li>taken by us: ended in the period as TAKEN_BY_US;
 *   <li>lost to it: begun in the period, with a customer that had been WON on an earlier day, whether it still lasts or not.
 *       A competitor that was there before we won the customer took nothing from us;
 *   <li>chances and expected wins: of the open ones.
 * </ul>
 *
 * @param chances in the order of {@link ChanceBand#ALL}
 * @param expected by month, from its first day
 */
public record CompetitorFigures(
        UUID competitorId,
        Period period,
        long held,
        long atStatus,
        long withOpenProblems,
        long takenByUs,
        long lostToIt,
        Map<ChanceBand, Long> chances,
        long chanceUnknown,
        List<Expected> expected,
        long withoutExpectation,
        long moves) {

    /** How many customers we expect to win in a month. */
    public record Expected(LocalDate month, long count) {}

    /**
     * The same in one row for the list of competitors.
     *
     * @param lastMoveOn null when none is known
     */
    public record Row(
            UUID competitorId, String competitorName, long held, long atStatus, long takenByUs, long lostToIt, long moves, LocalDate lastMoveOn) {}
}
