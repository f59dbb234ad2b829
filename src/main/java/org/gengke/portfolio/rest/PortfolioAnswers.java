package org.gengke.portfolio.rest;

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
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.PortfolioView;
import org.gengke.portfolio.PortfolioView.TrendPoint;
import org.gengke.portfolio.domain.PausedHealth;
import org.gengke.portfolio.domain.PortfolioFigures;

/** The answers of the portfolio; shares are fractions, each beside the counts it is made of, to be rounded once: when shown. */
final class PortfolioAnswers {

    private PortfolioAnswers() {}

    static final String LIST = "Query of `/api/v1/customers` that lists exactly these customers";

    /** Count and share of one status. */
    @Schema(name = "StatusFigure")
    record StatusFigure(
            @NotNull CustomerStatus status,
            @NotNull long count,
            @Schema(description = "Of all customers; null for an empty base") BigDecimal share,
            @Schema(description = "Against the date compared with") @NotNull long change,
            @Schema(description = LIST) @NotNull String list,
            @Schema(description = "Query of `/api/v1/customers` that lists those of the date compared with") @NotNull String listThen) {}

    /** Won customers of one importance. */
    @Schema(name = "ImportanceFigure")
    record ImportanceFigure(@NotNull Importance importance, @NotNull long count, @Schema(description = LIST) @NotNull String list) {}

    /** A count with its list. */
    @Schema(name = "CountFigure")
    record CountFigure(@NotNull long count, @Schema(description = LIST) @NotNull String list) {}

    /** 成交率 with the two counts it is made of. */
    @Schema(name = "ClosingFigure")
    record ClosingFigure(
            @NotNull CountFigure won,
            @NotNull CountFigure notAbandoned,
            @Schema(description = "won / notAbandoned; null for an empty base") BigDecimal rate) {

        static ClosingFigure of(PortfolioFigures figures, CustomerListLink link) {
            return new ClosingFigure(
                    new CountFigure(figures.count(CustomerStatus.WON), link.with("status", CustomerStatus.WON).query()),
                    new CountFigure(figures.notAbandoned(), link.notAbandoned().query()),
                    figures.closingRate().orElse(null));
        }
    }

    /** Tests that ended in the twelve months up to the date. */
    @Schema(name = "TestingFigure")
    record TestingFigure(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull long ended,
            @NotNull long won,
            @Schema(description = "won / ended; null when no test ended") BigDecimal rate,
            @Schema(description = "Path and query that list the tests that ended") @NotNull String list,
            @Schema(description = "Path and query that list those that led to an order") @NotNull String wonList) {}

    /** Growth of the base that is not abandoned, as a fraction of the earlier base. */
    @Schema(name = "GrowthFigure")
    record GrowthFigure(
            @NotNull LocalDate since,
            @NotNull long customersThen,
            @NotNull long customersNow,
            @Schema(description = "(customersNow - customersThen) / customersThen; null when there was nobody then") BigDecimal growth,
            @Schema(description = "Query of `/api/v1/customers` that lists customersThen") @NotNull String listThen,
            @Schema(description = "Query of `/api/v1/customers` that lists customersNow") @NotNull String listNow) {}

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
            @Schema(description = "All customers, of whom `share` are paused") @NotNull CountFigure whole,
            @Schema(description = "count / whole; 0 for an empty base") @NotNull BigDecimal share,
            @NotNull PausedHealth.Level level,
            @NotNull List<PausedHealth.Reason> reasons,
            @NotNull List<PausedGroupAnswer> groups,
            @NotNull CountFigure dueForReEvaluation,
            @Schema(description = LIST) @NotNull String list) {

        static PausedAnswer of(PortfolioScope scope, LocalDate date, PortfolioView.Paused paused) {
            CustomerListLink whole = CustomerListLink.at(scope, date);
            CustomerListLink link = whole.with("status", CustomerStatus.PAUSED);
            return new PausedAnswer(
                    date,
                    paused.count(),
                    new CountFigure(paused.whole(), whole.query()),
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
            @Schema(description = "The date that change and the first growth are against") @NotNull LocalDate comparedWith,
            @NotNull long total,
            @NotNull List<StatusFigure> statuses,
            @Schema(description = "WON / all not abandoned; null for an empty base") BigDecimal closingRate,
            @NotNull ClosingFigure closing,
            @NotNull List<ImportanceFigure> wonByImportance,
            @Schema(description = "Held by a competitor, or won and KEY") @NotNull CountFigure withQuality,
            @Schema(description = "Won and able to become KEY") @NotNull CountFigure withPotential,
            @NotNull TestingFigure testing,
            @Schema(description = "Since the date compared with, and since a year before the end of the last month") @NotNull List<GrowthFigure> growth,
            @NotNull PausedAnswer paused,
            @Schema(description = LIST) @NotNull String list) {

        static PortfolioAnswer of(PortfolioView view) {
            PortfolioFigures figures = view.figures();
            CustomerListLink link = CustomerListLink.at(view.scope(), view.asOf());
            String tests = "/api/v1/portfolio/ended-tests?" + CustomerListLink.between(view.scope(), view.testingFrom(), view.asOf()).query();
            return new PortfolioAnswer(
                    view.asOf(),
                    view.scope().ownerId(),
                    view.scope().teamId(),
                    view.before().date(),
                    figures.total(),
                    statuses(view, link),
                    figures.closingRate().orElse(null),
                    ClosingFigure.of(figures, link),
                    Arrays.stream(Importance.values())
                            .map(importance -> new ImportanceFigure(
                                    importance,
                                    figures.wonByImportance().get(importance),
                                    link.with("status", CustomerStatus.WON).with("importance", importance).query()))
                            .toList(),
                    new CountFigure(figures.withQuality(), link.withQuality().query()),
                    new CountFigure(figures.withPotential(), link.withPotential().query()),
                    new TestingFigure(
                            view.testingFrom(),
                            view.asOf(),
                            view.testing().ended(),
                            view.testing().won(),
                            view.testing().rate().orElse(null),
                            tests,
                            tests + "&won=true"),
                    List.of(growth(view, view.before()), growth(view, view.lastYear())),
                    PausedAnswer.of(view.scope(), view.asOf(), view.paused()),
                    link.query());
        }

        private static List<StatusFigure> statuses(PortfolioView view, CustomerListLink link) {
            CustomerListLink then = CustomerListLink.at(view.scope(), view.before().date());
            List<StatusFigure> statuses = new ArrayList<>();
            for (CustomerStatus status : CustomerStatus.values()) {
                long count = view.figures().count(status);
                statuses.add(new StatusFigure(
                        status,
                        count,
                        view.figures().share(status).orElse(null),
                        count - view.before().figures().count(status),
                        link.with("status", status).query(),
                        then.with("status", status).query()));
            }
            return statuses;
        }

        private static GrowthFigure growth(PortfolioView now, TrendPoint then) {
            return new GrowthFigure(
                    then.date(),
                    then.figures().notAbandoned(),
                    now.figures().notAbandoned(),
                    now.figures().growthSince(then.figures()).orElse(null),
                    CustomerListLink.at(now.scope(), then.date()).notAbandoned().query(),
                    CustomerListLink.at(now.scope(), now.asOf()).notAbandoned().query());
        }
    }
}
