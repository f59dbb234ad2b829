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
import org.gengke.shared.rest.FilterDates;
import org.gengke.trial.TrialFiguresService;
import org.gengke.trial.rest.TrialFigureAnswers.CompetitorResults;

/** How trials come off against competitors. */
@Path("/v1/test-trials/competitor-results")
@Tag(name = "Test trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialRivalResource {

    private final TrialFiguresService figures;

    TrialRivalResource(TrialFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read the results against competitors",
            description = "Of the trials begun from `from` to `to`: against each competitor that was compared, how many are won, lost and open; the most frequent first. For a person, a team with all below it, or everything that the caller sees; each number with the list behind it. A period that ends before it begins is refused.")
    public CompetitorResults readTrialCompetitorResults(@BeanParam @Valid TrialFilter.Figures filter, @QueryParam("competitorId") List<UUID> competitorId) {
        return CompetitorResults.of(figures.rivals(filter.scope(), FilterDates.within(filter.from), FilterDates.within(filter.to), competitorId));
    }
}
