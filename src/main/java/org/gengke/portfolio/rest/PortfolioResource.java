package org.gengke.portfolio.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.portfolio.EndedTest;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.portfolio.PortfolioService;
import org.gengke.portfolio.PortfolioView;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.rest.MovementAnswers.EndedTestPage;
import org.gengke.portfolio.rest.MovementAnswers.FlowsAnswer;
import org.gengke.portfolio.rest.MovementAnswers.TrendAnswer;
import org.gengke.portfolio.rest.PortfolioAnswers.PausedAnswer;
import org.gengke.portfolio.rest.PortfolioAnswers.PortfolioAnswer;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FileFormat;
import org.gengke.shared.rest.Messages;
import org.gengke.shared.rest.Paging;

/** The customer base as a whole. */
@Path("/v1/portfolio")
@Tag(name = "Portfolio", description = "客户群 · What the base is made of, how it moves, where it is in danger")
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

    private final PortfolioService portfolio;

    PortfolioResource(PortfolioService portfolio) {
        this.portfolio = portfolio;
    }

    /** Whose customers; without either everything the caller sees. */
    public static class ScopeParameters {
        @Parameter(description = "Customers that this person owned on the date")
        @QueryParam("ownerId")
        public UUID ownerId;

        @Parameter(description = "Customers of this team and those below it on the date")
        @QueryParam("teamId")
        public UUID teamId;

        @Parameter(description = SegmentFilter.DESCRIPTION + ". Its customers are those of today, whatever the date")
        @QueryParam("segmentId")
        public List<UUID> segmentId = List.of();

        PortfolioScope scope() {
            return new PortfolioScope(ownerId, teamId, segmentId);
        }
    }

    @GET
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Operation(
            summary = "Read the portfolio",
            description = "Count and share of each status at a date, closing rate, tests that led to orders, health of the paused, and how it "
                    + "grew: since `compareWith` (not after `asOf`; 422 otherwise), or without it since the end of the month before, and since the year before. A past date gives the same answer whenever it is asked. "
                    + "Each `list` is the query of `/customers` (or the path given) that lists exactly what was counted.")
    public PortfolioAnswer readPortfolio(
            @QueryParam("asOf") LocalDate asOf, @QueryParam("compareWith") LocalDate compareWith, @BeanParam ScopeParameters scope) {
        return PortfolioAnswer.of(portfolio.portfolio(scope.scope(), asOf, compareWith));
    }

    @GET
    @Path("/trend")
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Operation(summary = "Read the monthly trend", description = "The figures at the end of each month between two dates and at the last of them; two years up to today without dates, ten years at most.")
    public TrendAnswer readPortfolioTrend(
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @BeanParam ScopeParameters scope) {
        return TrendAnswer.of(scope.scope(), portfolio.trend(scope.scope(), from, to));
    }

    @GET
    @Path("/flows")
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Operation(summary = "Read the flows between two dates", description = "How many customers were in which status on the first date and in which on the second; `from` null where a customer was not there yet. The last month without dates.")
    public FlowsAnswer readPortfolioFlows(
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @BeanParam ScopeParameters scope) {
        LocalDate last = portfolio.notInFuture(to);
        LocalDate first = from == null ? last.minusMonths(1) : from;
        FlowMatrix flows = portfolio.flows(scope.scope(), first, last);
        return FlowsAnswer.of(scope.scope(), first, last, flows);
    }

    @GET
    @Path("/paused")
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Operation(summary = "Analyse the paused customers", description = "Share against the thresholds, rise over three months, causes by side and by won-before or never, and those due for re-evaluation.")
    public PausedAnswer readPausedCustomers(@QueryParam("asOf") LocalDate asOf, @BeanParam ScopeParameters scope) {
        LocalDate date = portfolio.notInFuture(asOf);
        return PausedAnswer.of(scope.scope(), date, portfolio.paused(scope.scope(), date));
    }

    @GET
    @Path("/ended-tests")
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Operation(summary = "List ended tests", description = "The stays in TESTING that ended after `from` and not later than `to`, with what followed; `won` picks those that led to an order or not. Ordered by `-endedOn` (default) or `name`.")
    public EndedTestPage listEndedTests(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("won") Boolean won,
            @BeanParam ScopeParameters scope,
            @BeanParam @Valid Paging paging) {
        Page<EndedTest> page = portfolio.endedTests(
                scope.scope(), from, to, won, paging.sort, paging.after, paging.limit, paging.count);
        return EndedTestPage.of(page);
    }

    @GET
    @Path("/report")
    @RolesAllowed(Permission.PORTFOLIO_READ)
    @Produces({SpreadsheetWriter.XLSX, SpreadsheetWriter.CSV})
    @Operation(summary = "Download the report for management", description = "The whole at a date, the months of two years, the flows of the last month and the paused, as a spreadsheet (`format` xlsx or csv) in the language of the request. The page prints the same as PDF.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = SpreadsheetWriter.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SpreadsheetWriter.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response downloadPortfolioReport(
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("compareWith") LocalDate compareWith,
            @QueryParam("format") @DefaultValue("xlsx") FileFormat format,
            @BeanParam ScopeParameters scope,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) String language) {
        Locale locale = Messages.negotiate(language);
        PortfolioView view = portfolio.portfolio(scope.scope(), asOf, compareWith);
        List<PortfolioView.TrendPoint> trend = portfolio.trend(scope.scope(), null, view.asOf());
        FlowMatrix flows = portfolio.flows(scope.scope(), null, view.asOf());
        String title = Messages.text(locale, "report.title", Map.of("date", view.asOf()));
        StreamingOutput file = out -> {
            try (SpreadsheetWriter writer = format.open(out)) {
                new PortfolioReport(writer, locale).write(view, trend, flows);
            }
        };
        return Response.ok(file, format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, format.attachment(title)).build();
    }
}
