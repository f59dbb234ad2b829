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
import org.gengke.trial.rest.TrialFigureAnswers.OutcomesAnswer;

/** How trials end. */
@Path("/v1/test-trials/figures")
@Tag(name = "Test trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialOutcomeResource {

    private final TrialFiguresService figures;

    TrialOutcomeResource(TrialFiguresService figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "Read how test trials ended",
            description = "Of the trials ended from `from` to `to`: the conversion rate (converted / ended), and the causes of those that ended without an order. For a person, a team with all below it, or everything that the caller sees; each number with the list behind it. A period that ends before it begins is refused.")
    public OutcomesAnswer readTrialFigures(@BeanParam @Valid TrialFilter.Figures filter) {
        return OutcomesAnswer.of(figures.outcomes(filter.scope(), FilterDates.within(filter.from), FilterDates.within(filter.to)));
    }
}
