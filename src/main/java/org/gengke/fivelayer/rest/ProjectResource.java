package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.gengke.fivelayer.ProjectService;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.rest.ProjectAnswers.ProjectAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.ProjectPage;
import org.gengke.fivelayer.rest.ProjectBodies.ChangeProject;
import org.gengke.fivelayer.rest.ProjectBodies.Outcome;
import org.gengke.fivelayer.rest.ProjectBodies.StepChange;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Projects of customers through their ten steps (business layer). */
@Path("/v1/projects")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    private final ProjectService projects;
    private final MergePatch mergePatch;

    ProjectResource(ProjectService projects, MergePatch mergePatch) {
        this.projects = projects;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List projects", description = "Of customers that the caller sees, and those the caller is responsible for. By `-begunOn` (default), `expectedOn`, `amount`, `step`, `name` or `customerName`. Filters that tell of a customer (`tier`, `teamId`, `segmentId`) find those alone whose customers the caller sees. Of customers that are abandoned only with `customerId`.")
    public ProjectPage listProjects(@BeanParam @Valid ProjectFilter filter, @BeanParam @Valid Paging paging) {
        return ProjectPage.of(projects.projects(filter.query(paging)));
    }

    static Response created(ProjectAnswer answer) {
        return Response.created(URI.create("/v1/projects/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a project", description = "With its participation index, its support lead and how it came to its step. With `asOf`, as all of it was believed at the end of that day, by the names and chances of today; 422 when nobody had noted the project then.")
    public ProjectAnswer readProject(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return ProjectAnswer.of(projects.project(id, FilterDates.within(asOf)));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a project", description = "Absent properties stay. Its step and its end have verbs of their own.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeProject.class)))
    public ProjectAnswer changeProject(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> projects.project(id).version(), version -> {
            ChangeProject wanted = mergePatch.apply(ChangeProject.of(projects.project(id).profile().content()), body, ChangeProject.class);
            return ProjectAnswer.of(projects.change(id, version, wanted.content()));
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a project", description = "One that was noted by mistake, with its decision makers. What was believed until now stays readable with `asOf` at the customer.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeProject(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        projects.remove(id, ifMatch.version());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/step-changes")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note that the customer came to another step", description = "Of a project that is open; also back to an earlier step.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = ProjectAnswer.class)))
    public Response changeProjectStep(@PathParam("id") UUID id, @NotNull @Valid StepChange body) {
        return created(ProjectAnswer.of(
                projects.reach(id, ProjectStep.of(body.step()), body.reachedOn(), Boolean.TRUE.equals(body.tookPart()), EntryBodies.text(body.note()))));
    }

    @DELETE
    @Path("/{id}/step-changes/{stepId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Take back a step", description = "One that was noted by mistake, of a project that is open, with the `version` of the step as If-Match. The project stands where it came to without it; the only step stays (409).")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response removeProjectStep(@PathParam("id") UUID id, @PathParam("stepId") UUID stepId, @HeaderParam("If-Match") IfMatch ifMatch) {
        projects.takeBack(id, stepId, ifMatch.version());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a project", description = "WON, LOST (to which competitor, where it is known) or DROPPED.")
    @APIResponse(responseCode = "201", description = "Ended", content = @Content(schema = @Schema(implementation = ProjectAnswer.class)))
    public Response endProject(@PathParam("id") UUID id, @NotNull @Valid Outcome body) {
        return created(ProjectAnswer.of(projects.end(id, body.state(), body.endedOn(), EntryBodies.text(body.note()), body.lostToId())));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Open a project again", description = "One that has ended; it goes on at the step where it was.")
    @APIResponse(responseCode = "201", description = "Open again", content = @Content(schema = @Schema(implementation = ProjectAnswer.class)))
    public Response reopenProject(@PathParam("id") UUID id) {
        return created(ProjectAnswer.of(projects.reopen(id)));
    }
}
