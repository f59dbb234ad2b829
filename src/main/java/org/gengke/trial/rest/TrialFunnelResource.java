package org.gengke.trial.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;
import org.gengke.trial.TrialFiguresService;
import org.gengke.trial.rest.TrialFigureAnswers.FunnelAnswer;

/** How far trials come, and how long they stay. */
@Path("/v1/test-trials/funnel")
@Tag(name = "Test trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialFunnelResource {

    private final TrialFiguresService figures;

    TrialFunnelResource(TrialFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read the funnel of test trials",
            description = "Of the trials begun from `from` to `to`: how many came to each stage, how many stand at it, and how long those that left it had stayed. For a person, a team with all below it, or everything that the caller sees; each number with the list behind it. A period that ends before it begins is refused.")
    public FunnelAnswer readTrialFunnel(@BeanParam @Valid TrialFilter.Figures filter) {
        return FunnelAnswer.of(figures.course(filter.scope(), FilterDates.within(filter.from), FilterDates.within(filter.to)));
    }
}
