package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.DecisionMakerService;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.NameService;
import org.gengke.fivelayer.ProjectService;
import org.gengke.fivelayer.ProjectView;
import org.gengke.fivelayer.rest.ProjectAnswers.MakerAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.MakerList;
import org.gengke.fivelayer.rest.ProjectBodies.ChangeMaker;
import org.gengke.fivelayer.rest.ProjectBodies.CreateMaker;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Who decides about a project (relationship layer). Each has a version of its own, so that two people at one map lose nothing. */
@Path("/v1/projects/{id}/decision-makers")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionMakerResource {

    private final DecisionMakerService makers;
    private final ProjectService projects;
    private final NameService names;
    private final MergePatch mergePatch;

    DecisionMakerResource(DecisionMakerService makers, ProjectService projects, NameService names, MergePatch mergePatch) {
        this.makers = makers;
        this.projects = projects;
        this.names = names;
        this.mergePatch = mergePatch;
    }

    private MakerAnswer answer(ModelMaker maker) {
        return MakerAnswer.of(maker, names.names(maker.maker().content().content().stances().keySet()));
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List the decision makers of a project", description = "The heaviest first. With `asOf`, what was believed at the end of that day.")
    public MakerList listDecisionMakers(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        ProjectView project = projects.project(id, FilterDates.within(asOf));
        return new MakerList(project.makers().stream().map(maker -> MakerAnswer.of(maker, project.names())).toList());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a decision maker", description = "A contact of the customer, once for a project. The weights of a project are at most 100 in all; 422 says how much is left.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = MakerAnswer.class)))
    public Response createDecisionMaker(@PathParam("id") UUID id, @NotNull @Valid CreateMaker body) {
        MakerAnswer answer = answer(makers.add(id, body.contactId(), body.content()));
        return Response.created(URI.create("/v1/projects/" + id + "/decision-makers/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{makerId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a decision maker", description = "With stances, criteria and needs.")
    public MakerAnswer readDecisionMaker(@PathParam("id") UUID id, @PathParam("makerId") UUID makerId) {
        return answer(makers.maker(id, makerId));
    }

    @PATCH
    @Path("/{makerId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a decision maker", description = "Absent properties stay; `stances` is replaced as a whole. What was believed until now stays in the course of the support.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeMaker.class)))
    public MakerAnswer changeDecisionMaker(
            @PathParam("id") UUID id, @PathParam("makerId") UUID makerId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> readDecisionMaker(id, makerId).version(), version -> {
            ChangeMaker present = ChangeMaker.of(makers.maker(id, makerId).maker().content().content());
            return answer(makers.change(id, makerId, version, mergePatch.apply(present, body, ChangeMaker.class).content()));
        });
    }

    @DELETE
    @Path("/{makerId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a decision maker", description = "Who decides no more; the past stays in the course of the support.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeDecisionMaker(@PathParam("id") UUID id, @PathParam("makerId") UUID makerId, @HeaderParam("If-Match") IfMatch ifMatch) {
        makers.remove(id, makerId, ifMatch.version());
        return Response.noContent().build();
    }
}
