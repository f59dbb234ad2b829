package org.gengke.portfolio.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.portfolio.EndedTest;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.PortfolioView.TrendPoint;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.domain.PortfolioFigures;
import org.gengke.portfolio.rest.PortfolioAnswers.ClosingFigure;
import org.gengke.shared.domain.Page;

/** The answers on how the portfolio moves: month by month, between two dates, out of tests. */
final class MovementAnswers {

    private static final String LIST = PortfolioAnswers.LIST;

    private MovementAnswers() {}

    /** The figures at one date of the trend. */
    @Schema(name = "TrendPoint")
    record TrendPointAnswer(
            @NotNull LocalDate date,
            @NotNull long total,
            @NotNull List<TrendStatus> statuses,
            BigDecimal closingRate,
            @NotNull ClosingFigure closing,
            @NotNull long withQuality,
            @NotNull long withPotential,
            @Schema(description = LIST) @NotNull String list,
            @Schema(description = "Query of `/api/v1/customers` that lists withQuality") @NotNull String withQualityList,
            @Schema(description = "Query of `/api/v1/customers` that lists withPotential") @NotNull String withPotentialList) {}

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
                    point.date(),
                    figures.total(),
                    statuses,
                    figures.closingRate().orElse(null),
                    ClosingFigure.of(figures, link),
                    figures.withQuality(),
                    figures.withPotential(),
                    link.query(),
                    link.withQuality().query(),
                    link.withPotential().query());
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
