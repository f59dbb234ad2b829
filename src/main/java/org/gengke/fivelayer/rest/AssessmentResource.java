package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.EntryService;
import org.gengke.fivelayer.rest.EntryAnswers.AssessmentAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.AssessmentList;
import org.gengke.fivelayer.rest.EntryBodies.AssessmentBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.IfState;

/** The three assessments of a customer (information layer). Each is said anew, and what was said before stays readable. */
@Path("/v1/customers/{id}/assessments")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final EntryService entries;

    AssessmentResource(EntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's assessments", description = "Purchasing power, attractiveness, difficulty, as far as they are assessed. With `asOf`, what was believed at the end of that day.")
    public AssessmentList listCustomerAssessments(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new AssessmentList(entries.entries(EntryKind.ASSESSMENT, id, FilterDates.within(asOf)).stream().map(AssessmentAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Assess a customer", description = "One of the three aspects, 1 to 5, with the reason; takes the place of the assessment of the same aspect, which stays readable with `asOf`. With If-Match, its `version` in quotes, only of the one that the caller saw (412).")
    @APIResponse(responseCode = "201", description = "Assessed", content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
    public Response assessCustomer(
            @PathParam("id") UUID id, @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid AssessmentBody body) {
        AssessmentAnswer answer = AssessmentAnswer.of(entries.state(EntryKind.ASSESSMENT, id, IfState.version(ifMatch), body.rating(), present -> present.aspect() == body.aspect()));
        return Response.created(URI.create("/v1/customers/" + id + "/assessments")).entity(answer).build();
    }

    @DELETE
    @Path("/{assessmentId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Take back an assessment", description = "One that was given by mistake, with its `version` as If-Match. What was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response removeAssessment(@PathParam("id") UUID id, @PathParam("assessmentId") UUID assessmentId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.ASSESSMENT, id, assessmentId, ifMatch.version());
        return Response.noContent().build();
    }
}
