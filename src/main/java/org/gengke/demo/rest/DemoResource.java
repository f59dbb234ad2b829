package org.gengke.demo.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
                    + " but for the caller and those who did something with other customers, people or settings and have a password of their own. Everything else stays."
                    + " Refused with 409 (`demo-password-in-use`) while the caller still has the password of the demonstration: change it first, or use `POST /demo/removal`. Where no demonstration data is there, nothing happens.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeDemoData() {
        demo.remove();
        return Response.noContent().build();
    }

    /** A password of the caller's own. */
    @Schema(name = "DemoRemoval", examples = "{\"newPassword\":\"春江水暖鸭先知-2026\"}")
    public record DemoRemoval(@NotNull @Size(min = 10, max = 200) String newPassword) {}

    @POST
    @Path("/removal")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Remove the demonstration data and take a password of one's own",
            description = "As `DELETE /demo`, and in the same step the caller gets this password; all sessions of the caller end. Where no demonstration data is there, nothing happens.")
    @APIResponse(responseCode = "204", description = "Removed; sign in again")
    public Response removeDemoDataWithPassword(@NotNull @Valid DemoRemoval body) {
        demo.remove(body.newPassword);
        return Response.noContent().build();
    }
}
