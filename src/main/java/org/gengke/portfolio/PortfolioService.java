package org.gengke.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.portfolio.PortfolioView.Paused;
import org.gengke.portfolio.PortfolioView.PausedGroup;
import org.gengke.portfolio.PortfolioView.TrendPoint;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.domain.PausedHealth;
import org.gengke.shared.domain.PeriodNotPossible;
import org.gengke.portfolio.domain.PortfolioFigures;
import org.gengke.portfolio.domain.PortfolioFigures.Group;
import org.gengke.portfolio.persistence.PortfolioMovements;
import org.gengke.portfolio.persistence.PortfolioSums;
import org.gengke.portfolio.persistence.PortfolioSums.Dated;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Page;

/** The figures of section 7 for a person, a team or everything the caller sees, at any date. */
@ApplicationScoped
public class PortfolioService {

    private static final int MONTHS_JUDGED = 4;
    private static final int LONGEST_TREND_IN_MONTHS = 120;

    private final PortfolioSums sums;
    private final PortfolioMovements movements;
    private final PortfolioSettings thresholds;
    private final Settings settings;
    private final BusinessClock clock;

    PortfolioService(
            PortfolioSums sums,
            PortfolioMovements movements,
            PortfolioSettings thresholds,
            Settings settings,
            BusinessClock clock) {
        this.sums = sums;
        this.movements = movements;
        this.thresholds = thresholds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The whole at a date; null is today.
     *
     * @param compareWith the date against which change and growth are; null is the end of the month before
     */
    @Transactional
    public PortfolioView portfolio(PortfolioScope scope, LocalDate asOf, LocalDate compareWith) {
        LocalDate date = notInFuture(asOf);
        if (compareWith != null) {
            checkPeriod(compareWith, date);
        }
        // Month ends, because those come with the date's own figures out of one read of the sums.
        LocalDate monthEnd = date.withDayOfMonth(1).minusDays(1);
        LocalDate yearAgo = YearMonth.from(monthEnd).minusYears(1).atEndOfMonth();
        List<LocalDate> dates = new ArrayList<>(List.of(yearAgo));
        dates.addAll(monthEnds(date.minusMonths(MONTHS_JUDGED), date));
        dates.add(date);
        List<TrendPoint> points = points(scope, dates);
        LocalDate testingFrom = date.minusYears(1);
        return new PortfolioView(
                date,
                scope,
                points.get(points.size() - 1).figures(),
                compareWith == null ? points.get(points.size() - 2) : points(scope, List.of(compareWith)).get(0),
                points.get(0),
                movements.tests(scope, testingFrom, date),
                testingFrom,
                pausedOf(scope, points));
    }

    /** The paused alone, as the portfolio shows them. */
    @Transactional
    public Paused paused(PortfolioScope scope, LocalDate asOf) {
        LocalDate date = notInFuture(asOf);
        List<LocalDate> dates = monthEnds(date.minusMonths(MONTHS_JUDGED), date);
        dates.add(date);
        return pausedOf(scope, points(scope, dates));
    }

    /** The ends of the months between two dates, and the last date itself. */
    @Transactional
    public List<TrendPoint> trend(PortfolioScope scope, LocalDate from, LocalDate to) {
        LocalDate last = notInFuture(to);
        LocalDate first = from == null ? last.minusMonths(24) : from;
        checkPeriod(first, last);
        List<LocalDate> dates = monthEnds(first, last);
        dates.add(last);
        return points(scope, dates);
    }

    /** Who went from which status to which between two dates. */
    @Transactional
    public FlowMatrix flows(PortfolioScope scope, LocalDate from, LocalDate to) {
        LocalDate last = notInFuture(to);
        LocalDate first = from == null ? last.minusMonths(1) : from;
        checkPeriod(first, last);
        return movements.flows(scope, first, last);
    }

    /** The list behind the testing → won rate. */
    @Transactional
    public Page<EndedTest> endedTests(
            PortfolioScope scope, LocalDate from, LocalDate to, Boolean won, String sort, String cursor, int limit, boolean count) {
        LocalDate last = notInFuture(to);
        LocalDate first = from == null ? last.minusYears(1) : from;
        checkPeriod(first, last);
        return movements.endedTests(scope, first, last, won, sort, cursor, limit, count);
    }

    /** The date that was asked for, or today. */
    public LocalDate notInFuture(LocalDate asked) {
        LocalDate today = clock.today();
        if (asked != null && asked.isAfter(today)) {
            throw PeriodNotPossible.inTheFuture(asked, today);
        }
        return asked == null ? today : asked;
    }

    /** Judges the last of the points, and whether the ends of the months up to it rise. */
    private Paused pausedOf(PortfolioScope scope, List<TrendPoint> points) {
        TrendPoint now = points.get(points.size() - 1);
        PortfolioMovements.PausedAt paused = movements.paused(scope, now.date());
        List<PausedHealth.Paused> monthEnds = points.stream()
                .filter(point -> point.date().equals(YearMonth.from(point.date()).atEndOfMonth()))
                .map(point -> pausedOf(point.figures()))
                .toList();
        return new Paused(
                now.figures().count(CustomerStatus.PAUSED),
                now.figures().total(),
                PausedHealth.of(pausedOf(now.figures()), monthEnds, thresholds.thresholds(settings)),
                paused.groups(),
                paused.dueForReEvaluation());
    }

    private static PausedHealth.Paused pausedOf(PortfolioFigures figures) {
        return new PausedHealth.Paused(figures.count(CustomerStatus.PAUSED), figures.total());
    }

    private List<TrendPoint> points(PortfolioScope scope, List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        LocalDate last = dates.get(dates.size() - 1);
        List<Dated> changes = sums.changesUntil(scope, last);
        List<Dated> besides = sums.besidesAt(scope, dates);
        List<TrendPoint> points = new ArrayList<>();
        for (LocalDate date : dates) {
            List<Group> groups = new ArrayList<>();
            changes.stream().filter(change -> !change.date().isAfter(date)).forEach(change -> groups.add(change.group()));
            besides.stream().filter(counted -> counted.date().equals(date)).forEach(counted -> groups.add(counted.group()));
            points.add(new TrendPoint(date, PortfolioFigures.of(groups)));
        }
        return points;
    }

    private static List<LocalDate> monthEnds(LocalDate from, LocalDate to) {
        List<LocalDate> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); month.atEndOfMonth().isBefore(to); month = month.plusMonths(1)) {
            if (!month.atEndOfMonth().isBefore(from)) {
                ends.add(month.atEndOfMonth());
            }
        }
        return ends;
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw PeriodNotPossible.endsBeforeItBegins(from, to);
        }
        if (from.isBefore(to.minusMonths(LONGEST_TREND_IN_MONTHS))) {
            throw PeriodNotPossible.tooLong(from, to, LONGEST_TREND_IN_MONTHS);
        }
    }
}
