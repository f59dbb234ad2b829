package org.gengke.demo.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.demo.DemoData;
import org.gengke.demo.DemoStatus;
import org.gengke.people.domain.Permission;

/** The demonstration data. */
@Path("/v1/demo")
@Tag(name = "Demonstration", description = "演示数据 · What a new database shows before the first list is brought in")
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {

    private final DemoData demo;

    DemoResource(DemoData demo) {
        this.demo = demo;
    }

    /** Whether demonstration data is there, and how much. */
    @Schema(name = "DemoData")
    public record DemoAnswer(@NotNull boolean present, @NotNull long customers, @NotNull long people, Instant loadedAt) {}

    @GET
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Read whether demonstration data is there", description = "Its customers, and its people who can still sign in.")
    public DemoAnswer readDemoData() {
        DemoStatus status = demo.status();
        return new DemoAnswer(status.present(), status.customers(), status.people(), status.loadedAt());
    }

    @DELETE
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Operation(
            summary = "Remove the demonstration data",
            description = "Its customers with all that is kept about them, its competitors and teams where nobody else uses them; its people can no longer sign in,"
                    + " but for the caller and those who did something with other customers, people or settings. Everything else stays. Where no demonstration data is there, nothing happens.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeDemoData() {
        demo.remove();
        return Response.noContent().build();
    }
}
