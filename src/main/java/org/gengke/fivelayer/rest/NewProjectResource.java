package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.ProjectService;
import org.gengke.fivelayer.rest.ProjectAnswers.ProjectAnswer;
import org.gengke.fivelayer.rest.ProjectBodies.CreateProject;
import org.gengke.people.domain.Permission;

/** Projects begin at a customer. */
@Path("/v1/customers/{id}/projects")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class NewProjectResource {

    private final ProjectService projects;

    NewProjectResource(ProjectService projects) {
        this.projects = projects;
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a project", description = "At whatever of the ten steps the customer is. Who is responsible sees it, also without seeing the customer.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = ProjectAnswer.class)))
    public Response createProject(@PathParam("id") UUID id, @NotNull @Valid CreateProject body) {
        return ProjectResource.created(ProjectAnswer.of(projects.begin(id, body.begunOn(), body.first(), body.content())));
    }
}
