package org.gengke.competitor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.CompetitorFigureService;
import org.gengke.competitor.CompetitorFigures;
import org.gengke.competitor.domain.Period;
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Whom competitors hold, what we took from them and lost to them. */
@Path("/v1/competitors")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class CompetitorFigureResource {

    private final CompetitorFigureService figures;

    CompetitorFigureResource(CompetitorFigureService figures) {
        this.figures = figures;
    }

    /** Filters of the list. */
    public static class FigureFilter {
        @Parameter(description = "Part of a name or alias, pinyin or initials")
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @Parameter(description = "First day of the period; a year before its last when absent")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day of the period; today when absent")
        @QueryParam("to")
        public LocalDate to;
    }

    /** A number, and the list of what it counted. */
    @Schema(name = "CompetitorCount")
    public record Count(@NotNull long count, @Schema(description = "Path and query that list exactly these") @NotNull String link) {}

    /** Open incumbencies with a chance in a band. */
    @Schema(name = "ChanceCount")
    public record ChanceCount(
            @Schema(description = "In per cent; null, as `to`: nobody has judged it") Integer from, Integer to, @NotNull long count, @NotNull String link) {}

    /** Open incumbencies that we expect to win in a month. */
    @Schema(name = "ExpectedWins")
    public record ExpectedWins(
            @Schema(description = "First day of the month; null: nobody has said when") LocalDate from, LocalDate to, @NotNull long count, @NotNull String link) {}

    /** How a competitor stands with the customers that the caller sees. */
    @Schema(name = "CompetitorFigures")
    public record FiguresAnswer(
            @NotNull UUID competitorId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Schema(description = "Customers that it supplies now: open incumbencies") @NotNull Count held,
            @Schema(description = "Of those, the ones whose status is HELD_BY_COMPETITOR and names it") @NotNull Count atStatus,
            @Schema(description = "Of those held, the ones with a problem that is not solved") @NotNull Count withOpenProblems,
            @Schema(description = "Ended in the period as TAKEN_BY_US") @NotNull Count takenByUs,
            @Schema(description = "Begun in the period with a customer that had been WON on an earlier day, whether it still lasts or not")
                    @NotNull Count lostToIt,
            @Schema(description = "Our chance, of those held; the last row is of those nobody has judged") @NotNull List<ChanceCount> chances,
            @Schema(description = "When we expect to win, of those held; the last row is of those without a date") @NotNull List<ExpectedWins> expectedWins,
            @Schema(description = "What it did in the period") @NotNull Count moves) {

        static FiguresAnswer of(CompetitorFigures figures, List<UUID> segmentIds) {
            FigureLink own = FigureLink.incumbencies(figures.competitorId(), segmentIds);
            FigureLink open = own.with("open", true);
            LocalDate from = figures.period().from();
            LocalDate to = figures.period().to();
            return new FiguresAnswer(
                    figures.competitorId(),
                    from,
                    to,
                    open.count(figures.held()),
                    open.with("atStatus", true).count(figures.atStatus()),
                    open.with("withOpenProblems", true).count(figures.withOpenProblems()),
                    FigureLink.taken(own, from, to).count(figures.takenByUs()),
                    FigureLink.lost(own, from, to).count(figures.lostToIt()),
                    FigureLink.chances(open, figures),
                    FigureLink.expected(open, figures),
                    FigureLink.moves(figures.competitorId(), from, to).count(figures.moves()));
        }
    }

    /** A competitor in the list, with how it stands. */
    @Schema(name = "CompetitorFigureRow")
    public record FigureRow(
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            @Schema(description = "Customers that it supplies now") @NotNull long held,
            @Schema(description = "Of those, the ones whose status says so") @NotNull long atStatus,
            @Schema(description = "In the period") @NotNull long takenByUs,
            @Schema(description = "In the period") @NotNull long lostToIt,
            @Schema(description = "In the period") @NotNull long moves,
            @Schema(description = "Null when none is known") LocalDate lastMoveOn,
            @Schema(description = "Path and query that list whom it supplies") @NotNull String heldLink,
            @NotNull String takenLink,
            @NotNull String lostLink,
            @NotNull String movesLink) {

        static FigureRow of(CompetitorFigures.Row row, Period period, List<UUID> segmentIds) {
            FigureLink own = FigureLink.incumbencies(row.competitorId(), segmentIds);
            return new FigureRow(
                    row.competitorId(), row.competitorName(), row.held(), row.atStatus(), row.takenByUs(), row.lostToIt(), row.moves(), row.lastMoveOn(),
                    own.with("open", true).link(), FigureLink.taken(own, period.from(), period.to()).link(),
                    FigureLink.lost(own, period.from(), period.to()).link(),
                    FigureLink.moves(row.competitorId(), period.from(), period.to()).link());
        }
    }

    /** One page of competitors with how they stand. */
    @Schema(name = "CompetitorFigurePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FigurePage(
            @NotNull LocalDate from, @NotNull LocalDate to, @NotNull List<FigureRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @Path("/figures")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List competitors with what they hold",
            description = "Of the customers that the caller sees: held now, and taken by us and lost to them in a period. By `-held` (default), `name`, `takenByUs`, `lostToIt` or `moves`.")
    public FigurePage listCompetitorFigures(@BeanParam @Valid FigureFilter filter, @BeanParam @Valid Paging paging) {
        Period period = figures.period(FilterDates.within(filter.from), FilterDates.within(filter.to));
        Page<FigureRow> page = figures.figures(period, filter.segmentId, filter.q, paging.sort, paging.after, paging.limit, paging.count)
                .map(row -> FigureRow.of(row, period, filter.segmentId));
        return new FigurePage(period.from(), period.to(), page.items(), page.next(), page.total());
    }

    @GET
    @Path("/{id}/figures")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "Read how a competitor stands",
            description = "Of the customers that the caller sees: whom it holds, with our chances and expected wins, whom we took and lost in a period, and its moves. Each number has the list behind it.")
    public FiguresAnswer readCompetitorFigures(
            @PathParam("id") UUID id,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @Parameter(description = SegmentFilter.DESCRIPTION) @QueryParam("segmentId") List<UUID> segmentId) {
        return FiguresAnswer.of(figures.figuresOf(id, figures.period(FilterDates.within(from), FilterDates.within(to)), segmentId), segmentId);
    }
}
