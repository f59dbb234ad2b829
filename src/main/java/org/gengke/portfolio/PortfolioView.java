package org.gengke.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.portfolio.domain.PausedHealth;
import org.gengke.portfolio.domain.PortfolioFigures;
import org.gengke.portfolio.domain.TestingOutcome;

/**
 * The whole at a date.
 *
 * @param before the figures at the date compared with, to see what moved: the end of the month before unless another is asked for
 * @param lastYear the figures a year before the end of the last month
 * @param testing tests that ended in the twelve months up to the date
 */
public record PortfolioView(
        LocalDate asOf,
        PortfolioScope scope,
        PortfolioFigures figures,
        TrendPoint before,
        TrendPoint lastYear,
        TestingOutcome testing,
        LocalDate testingFrom,
        Paused paused) {

    /** The paused of the base: how many, how that is judged, and why they rest. */
    public record Paused(
            long count,
            long whole,
            PausedHealth health,
            List<PausedGroup> groups,
            long dueForReEvaluation) {}

    /** Paused customers with one cause, side and past. */
    public record PausedGroup(PauseCause cause, PauseSide side, boolean wonBefore, long customers) {}

    /** One point of the trend. */
    public record TrendPoint(LocalDate date, PortfolioFigures figures) {}

}
