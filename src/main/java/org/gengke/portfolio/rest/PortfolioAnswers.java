package org.gengke.portfolio.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.portfolio.EndedTest;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.PortfolioView;
import org.gengke.portfolio.PortfolioView.TrendPoint;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.domain.PausedHealth;
import org.gengke.portfolio.domain.PortfolioFigures;
import org.gengke.shared.domain.Page;

/** The answers of the portfolio; shares are fractions with four decimals. */
final class PortfolioAnswers {

    private PortfolioAnswers() {}

    private static final String LIST = "Query of `/api/v1/customers` that lists exactly these customers";

    /** Count and share of one status. */
    @Schema(name = "StatusFigure")
    record StatusFigure(
            @NotNull CustomerStatus status,
            @NotNull long count,
            @Schema(description = "Of all customers; null for an empty base") BigDecimal share,
            @Schema(description = "Against the end of the last month") @NotNull long change,
            @Schema(description = LIST) @NotNull String list) {}

    /** Won customers of one importance. */
    @Schema(name = "ImportanceFigure")
    record ImportanceFigure(@NotNull Importance importance, @NotNull long count, @Schema(description = LIST) @NotNull String list) {}

    /** A count with its list. */
    @Schema(name = "CountFigure")
    record CountFigure(@NotNull long count, @Schema(description = LIST) @NotNull String list) {}

    /** Tests that ended in the twelve months up to the date. */
    @Schema(name = "TestingFigure")
    record TestingFigure(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull long ended,
            @NotNull long won,
            @Schema(description = "won / ended; null when no test ended") BigDecimal rate,
            @Schema(description = "Path and query that list these tests") @NotNull String list) {}

    /** Growth of the base that is not abandoned, as a fraction of the earlier base. */
    @Schema(name = "GrowthFigure")
    record GrowthFigure(@NotNull LocalDate since, @NotNull long customersThen, @NotNull long customersNow, BigDecimal growth) {}

    /** Paused customers of one cause, side and past. */
    @Schema(name = "PausedGroup")
    record PausedGroupAnswer(
            PauseCause cause,
            PauseSide side,
            @NotNull boolean wonBefore,
            @NotNull long count,
            @Schema(description = LIST) @NotNull String list) {}

    /** The paused: share against the thresholds, causes, and those due for re-evaluation. */
    @Schema(name = "PausedAnalysis")
    record PausedAnswer(
            @NotNull LocalDate asOf,
            @NotNull long count,
            @NotNull BigDecimal share,
            @NotNull PausedHealth.Level level,
            @NotNull List<PausedHealth.Reason> reasons,
            @NotNull List<PausedGroupAnswer> groups,
            @NotNull CountFigure dueForReEvaluation,
            @Schema(description = LIST) @NotNull String list) {

        static PausedAnswer of(PortfolioScope scope, LocalDate date, PortfolioView.Paused paused) {
            CustomerListLink link = CustomerListLink.at(scope, date).with("status", CustomerStatus.PAUSED);
            return new PausedAnswer(
                    date,
                    paused.count(),
                    paused.health().share(),
                    paused.health().level(),
                    paused.health().reasons(),
                    paused.groups().stream()
                            .map(group -> new PausedGroupAnswer(
                                    group.cause(),
                                    group.side(),
                                    group.wonBefore(),
                                    group.customers(),
                                    link.with("pauseCause", group.cause())
                                            .with("pauseSide", group.side())
                                            .with("wonBefore", group.wonBefore())
                                            .query()))
                            .toList(),
                    new CountFigure(paused.dueForReEvaluation(), link.with("reEvaluateTo", date).query()),
                    link.query());
        }
    }

    /** The whole at a date. */
    @Schema(name = "Portfolio")
    record PortfolioAnswer(
            @NotNull LocalDate asOf,
            UUID ownerId,
            UUID teamId,
            @NotNull long total,
            @NotNull List<StatusFigure> statuses,
            @Schema(description = "WON / all not abandoned; null for an empty base") BigDecimal closingRate,
            @NotNull List<ImportanceFigure> wonByImportance,
            @Schema(description = "Held by a competitor, or won and KEY") @NotNull CountFigure withQuality,
            @Schema(description = "Won and able to become KEY") @NotNull CountFigure withPotential,
            @NotNull TestingFigure testing,
            @NotNull List<GrowthFigure> growth,
            @NotNull PausedAnswer paused,
            @Schema(description = LIST) @NotNull String list) {

        static PortfolioAnswer of(PortfolioView view) {
            PortfolioFigures figures = view.figures();
            CustomerListLink link = CustomerListLink.at(view.scope(), view.asOf());
            return new PortfolioAnswer(
                    view.asOf(),
                    view.scope().ownerId(),
                    view.scope().teamId(),
                    figures.total(),
                    statuses(view, link),
                    figures.closingRate().orElse(null),
                    Arrays.stream(Importance.values())
                            .map(importance -> new ImportanceFigure(
                                    importance,
                                    figures.wonByImportance().get(importance),
                                    link.with("status", CustomerStatus.WON).with("importance", importance).query()))
                            .toList(),
                    new CountFigure(figures.withQuality(), link.with("withQuality", true).query()),
                    new CountFigure(figures.withPotential(), link.with("status", CustomerStatus.WON).with("hasPotential", true).query()),
                    new TestingFigure(
                            view.testingFrom(),
                            view.asOf(),
                            view.testing().ended(),
                            view.testing().won(),
                            view.testing().rate().orElse(null),
                            "/api/v1/portfolio/ended-tests?" + CustomerListLink.between(view.scope(), view.testingFrom(), view.asOf()).query()),
                    List.of(growth(view.lastMonth(), figures), growth(view.lastYear(), figures)),
                    PausedAnswer.of(view.scope(), view.asOf(), view.paused()),
                    link.query());
        }

        private static List<StatusFigure> statuses(PortfolioView view, CustomerListLink link) {
            List<StatusFigure> statuses = new ArrayList<>();
            for (CustomerStatus status : CustomerStatus.values()) {
                long count = view.figures().count(status);
                statuses.add(new StatusFigure(
                        status,
                        count,
                        view.figures().share(status).orElse(null),
                        count - view.lastMonth().figures().count(status),
                        link.with("status", status).query()));
            }
            return statuses;
        }

        private static GrowthFigure growth(TrendPoint then, PortfolioFigures now) {
            return new GrowthFigure(
                    then.date(), then.figures().notAbandoned(), now.notAbandoned(), now.growthSince(then.figures()).orElse(null));
        }
    }

    /** The figures at one date of the trend. */
    @Schema(name = "TrendPoint")
    record TrendPointAnswer(
            @NotNull LocalDate date,
            @NotNull long total,
            @NotNull List<TrendStatus> statuses,
            BigDecimal closingRate,
            @NotNull long withQuality,
            @NotNull long withPotential) {}

    /** Count and share of a status at one date. */
    @Schema(name = "TrendStatus")
    record TrendStatus(@NotNull CustomerStatus status, @NotNull long count, BigDecimal share, @Schema(description = LIST) @NotNull String list) {}

    /** The trend, oldest first. */
    @Schema(name = "PortfolioTrend")
    record TrendAnswer(@NotNull List<TrendPointAnswer> points) {

        static TrendAnswer of(PortfolioScope scope, List<TrendPoint> points) {
            return new TrendAnswer(points.stream().map(point -> point(scope, point)).toList());
        }

        private static TrendPointAnswer point(PortfolioScope scope, TrendPoint point) {
            PortfolioFigures figures = point.figures();
            CustomerListLink link = CustomerListLink.at(scope, point.date());
            List<TrendStatus> statuses = Arrays.stream(CustomerStatus.values())
                    .map(status -> new TrendStatus(
                            status, figures.count(status), figures.share(status).orElse(null), link.with("status", status).query()))
                    .toList();
            return new TrendPointAnswer(
                    point.date(), figures.total(), statuses, figures.closingRate().orElse(null), figures.withQuality(), figures.withPotential());
        }
    }

    /** One cell of the matrix. */
    @Schema(name = "Flow")
    record FlowAnswer(
            @Schema(description = "Null: not there on the first date") CustomerStatus from,
            @Schema(description = "Null: merged away by the second date") CustomerStatus to,
            @NotNull long count,
            @Schema(description = LIST) @NotNull String list) {}

    /** The flow matrix between two dates. */
    @Schema(name = "PortfolioFlows")
    record FlowsAnswer(@NotNull LocalDate from, @NotNull LocalDate to, @NotNull List<FlowAnswer> flows) {

        static FlowsAnswer of(PortfolioScope scope, LocalDate from, LocalDate to, FlowMatrix matrix) {
            return new FlowsAnswer(
                    from,
                    to,
                    matrix.flows().stream()
                            .map(flow -> new FlowAnswer(
                                    flow.from(),
                                    flow.to(),
                                    flow.customers(),
                                    CustomerListLink.at(scope, to)
                                            .with("status", flow.to())
                                            .with("gone", flow.to() == null ? true : null)
                                            .with("fromAsOf", from)
                                            .with("fromStatus", flow.from() == null ? "NONE" : flow.from())
                                            .query()))
                            .toList());
        }
    }

    /** A test that ended. */
    @Schema(name = "EndedTest")
    record EndedTestAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull LocalDate testingSince,
            @NotNull LocalDate endedOn,
            @Schema(description = "The status that followed") @NotNull CustomerStatus outcome) {

        static EndedTestAnswer of(EndedTest test) {
            return new EndedTestAnswer(test.customerId(), test.customerName(), test.testingSince(), test.endedOn(), test.outcome());
        }
    }

    /** One page of ended tests. */
    @Schema(name = "EndedTestPage")
    record EndedTestPage(@NotNull List<EndedTestAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static EndedTestPage of(Page<EndedTest> page) {
            return new EndedTestPage(page.items().stream().map(EndedTestAnswer::of).toList(), page.next(), page.total());
        }
    }
}
