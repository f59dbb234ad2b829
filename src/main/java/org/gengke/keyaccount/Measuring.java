package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.fivelayer.MeasuredLayers;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.GoalMetric.Measured;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.persistence.GoalFigures;
import org.gengke.keyaccount.persistence.GoalFigures.Span;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** Reads what goals are measured by (section 9, monitor), for accounts that the door has looked up; within the running transaction. */
@ApplicationScoped
class Measuring {

    private static final int MONTHS_OF_A_LEVEL = 12;

    private final GoalFigures figures;
    private final MeasuredLayers layers;
    private final Settings settings;
    private final BusinessClock clock;

    Measuring(GoalFigures figures, MeasuredLayers layers, Settings settings, BusinessClock clock) {
        this.figures = figures;
        this.layers = layers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A goal of an account.
     *
     * @param until the day on which its plan was closed; null for one that goes on
     */
    record Aim(UUID customerId, Goal goal, LocalDate until) {

        LocalDate seenOn(LocalDate today) {
            return until == null || until.isAfter(today) ? today : until;
        }
    }

    /** Where each of them stands today, those that are over as on the day they were due or given up. */
    Map<Aim, GoalView> standings(Collection<Aim> aims) {
        LocalDate today = clock.today();
        Map<GoalMetric, Map<Aim, Span>> spans = new HashMap<>();
        for (Aim aim : aims) {
            LocalDate seenOn = aim.seenOn(today);
            LocalDate last = seenOn.isAfter(aim.goal.dueOn()) ? aim.goal.dueOn() : seenOn;
            spans.computeIfAbsent(aim.goal.metric(), any -> new HashMap<>()).put(aim, span(aim.customerId, aim.goal.metric(), aim.goal.from(), aim.goal.dueOn(), last));
        }
        Map<Aim, GoalView> views = new HashMap<>();
        spans.forEach((metric, asked) -> {
            Map<Span, BigDecimal> known = figures(metric, new HashSet<>(asked.values()));
            asked.forEach((aim, span) -> {
                BigDecimal actual = known.get(span);
                views.put(aim, new GoalView(
                        aim.goal, actual, span.first(), span.last(),
                        aim.goal.course().standing(actual, aim.seenOn(today), KeyAccountSettings.track(settings)), false));
            });
        });
        return views;
    }

    /** What a goal starts from: what is measured up to the day before its first, or up to today, if that is earlier; null when nothing is known. */
    BigDecimal baseline(UUID customerId, GoalMetric metric, LocalDate from, LocalDate dueOn) {
        LocalDate before = from.minusDays(1);
        LocalDate last = before.isAfter(clock.today()) ? clock.today() : before;
        Span span = span(customerId, metric, from, dueOn, last);
        return figures(metric, Set.of(span)).get(span);
    }

    private static Span span(UUID customerId, GoalMetric metric, LocalDate from, LocalDate dueOn, LocalDate last) {
        if (metric.measured() == Measured.OVER_THE_SPAN) {
            return new Span(customerId, last.minusDays(ChronoUnit.DAYS.between(from, dueOn)), last);
        }
        return metric == GoalMetric.DEPTH ? new Span(customerId, last, last) : new Span(customerId, last.minusMonths(MONTHS_OF_A_LEVEL).plusDays(1), last);
    }

    private Map<Span, BigDecimal> figures(GoalMetric metric, Set<Span> spans) {
        if (GoalFigures.reads(metric)) {
            return figures.of(metric, spans);
        }
        Map<Span, BigDecimal> known = new HashMap<>();
        Map<LocalDate, Set<UUID>> days = spans.stream().collect(Collectors.groupingBy(Span::last, Collectors.mapping(Span::customerId, Collectors.toSet())));
        days.forEach((day, customers) -> {
            Map<UUID, BigDecimal> levels = metric == GoalMetric.DEPTH ? layers.depths(customers, day) : layers.walletShares(customers, day);
            spans.stream().filter(span -> span.last().equals(day) && levels.containsKey(span.customerId())).forEach(span -> known.put(span, levels.get(span.customerId())));
        });
        return known;
    }
}
