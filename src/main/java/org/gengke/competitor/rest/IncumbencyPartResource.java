package org.gengke.competitor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.IncumbencyPartService;
import org.gengke.competitor.IncumbencyService;
import org.gengke.competitor.rest.IncumbencyBodies.IncumbencyAnswer;
import org.gengke.competitor.rest.IncumbencyBodies.PointBody;
import org.gengke.competitor.rest.IncumbencyBodies.ProblemBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** The problems and the entry points of an incumbency. Each answer is the whole incumbency, and its version is the one to match. */
@Path("/v1/customers/{id}/incumbencies/{incumbencyId}")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class IncumbencyPartResource {

    private static final String ANSWER = "Absent properties stay. `If-Match` names the version of the incumbency, which is the answer.";

    private final IncumbencyService whole;
    private final IncumbencyPartService parts;
    private final MergePatch mergePatch;

    IncumbencyPartResource(IncumbencyService whole, IncumbencyPartService parts, MergePatch mergePatch) {
        this.whole = whole;
        this.parts = parts;
        this.mergePatch = mergePatch;
    }

    @POST
    @Path("/problems")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a problem between a customer and its supplier", description = "Past or present; answers the whole incumbency.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = IncumbencyAnswer.class)))
    public Response addIncumbencyProblem(@PathParam("id") UUID id, @PathParam("incumbencyId") UUID incumbencyId, @NotNull @Valid ProblemBody body) {
        return IncumbencyResource.created(IncumbencyAnswer.of(parts.addProblem(id, incumbencyId, body.problem())));
    }

    @PATCH
    @Path("/problems/{problemId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a problem, or say that it was solved", description = ANSWER)
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ProblemBody.class)))
    public IncumbencyAnswer changeIncumbencyProblem(
            @PathParam("id") UUID id,
            @PathParam("incumbencyId") UUID incumbencyId,
            @PathParam("problemId") UUID problemId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull JsonNode body)
            throws JsonProcessingException {
        return IncumbencyAnswer.of(MergePatch.change(ifMatch, () -> whole.incumbency(id, incumbencyId).version(), version -> {
            ProblemBody present = ProblemBody.of(IncumbencyPartService.problem(whole.incumbency(id, incumbencyId), problemId));
            return parts.changeProblem(id, incumbencyId, problemId, version, mergePatch.apply(present, body, ProblemBody.class).problem());
        }));
    }

    @POST
    @Path("/entry-points")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note where we may come in", description = "An entry point; answers the whole incumbency.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = IncumbencyAnswer.class)))
    public Response addEntryPoint(@PathParam("id") UUID id, @PathParam("incumbencyId") UUID incumbencyId, @NotNull @Valid PointBody body) {
        return IncumbencyResource.created(IncumbencyAnswer.of(parts.addPoint(id, incumbencyId, body.point())));
    }

    @PATCH
    @Path("/entry-points/{entryPointId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an entry point, or say that it was used", description = ANSWER)
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PointBody.class)))
    public IncumbencyAnswer changeEntryPoint(
            @PathParam("id") UUID id,
            @PathParam("incumbencyId") UUID incumbencyId,
            @PathParam("entryPointId") UUID entryPointId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull JsonNode body)
            throws JsonProcessingException {
        return IncumbencyAnswer.of(MergePatch.change(ifMatch, () -> whole.incumbency(id, incumbencyId).version(), version -> {
            PointBody present = PointBody.of(IncumbencyPartService.point(whole.incumbency(id, incumbencyId), entryPointId));
            return parts.changePoint(id, incumbencyId, entryPointId, version, mergePatch.apply(present, body, PointBody.class).point());
        }));
    }
}
