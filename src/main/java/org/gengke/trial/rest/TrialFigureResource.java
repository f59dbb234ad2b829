package org.gengke.trial.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.trial.TrialFiguresService;
import org.gengke.trial.rest.TrialFigureAnswers.CompetitorResults;
import org.gengke.trial.rest.TrialFigureAnswers.FunnelAnswer;
import org.gengke.trial.rest.TrialFigureAnswers.OutcomesAnswer;

/** What is counted over test trials. */
@Path("/v1/test-trials")
@Tag(name = "Test trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialFigureResource {

    private static final String SCOPE = " For a person, a team with all below it, or everything that the caller sees; each number with the list behind it. A period that ends before it begins is refused.";

    private final TrialFiguresService figures;

    TrialFigureResource(TrialFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @Path("/funnel")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read the funnel of test trials",
            description = "Of the trials begun from `from` to `to`: how many came to each stage, how many stand at it, and how long those that left it had stayed." + SCOPE)
    public FunnelAnswer readTrialFunnel(@BeanParam @Valid TrialFilter.Figures filter) {
        return FunnelAnswer.of(figures.course(filter.scope(), TrialDates.within(filter.from), TrialDates.within(filter.to)));
    }

    @GET
    @Path("/figures")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read how test trials ended",
            description = "Of the trials ended from `from` to `to`: the conversion rate (converted / ended), and the causes of those that ended without an order." + SCOPE)
    public OutcomesAnswer readTrialFigures(@BeanParam @Valid TrialFilter.Figures filter) {
        return OutcomesAnswer.of(figures.outcomes(filter.scope(), TrialDates.within(filter.from), TrialDates.within(filter.to)));
    }

    @GET
    @Path("/competitor-results")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read the results against competitors",
            description = "Of the trials begun from `from` to `to`: against each competitor that was compared, how many are won, lost and open; the most frequent first." + SCOPE)
    public CompetitorResults readTrialCompetitorResults(@BeanParam @Valid TrialFilter.Figures filter, @QueryParam("competitorId") List<UUID> competitorId) {
        return CompetitorResults.of(figures.rivals(filter.scope(), TrialDates.within(filter.from), TrialDates.within(filter.to), competitorId));
    }
}
