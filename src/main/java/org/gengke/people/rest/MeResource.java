package org.gengke.people.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import io.quarkus.security.Authenticated;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleService;
import org.gengke.people.domain.Role;

/** Who am I. */
@Path("/v1/me")
@Tag(name = "Sign-in")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final CurrentCaller callers;
    private final PeopleService people;

    MeResource(CurrentCaller callers, PeopleService people) {
        this.callers = callers;
        this.people = people;
    }

    /** The caller with roles and permissions. */
    @Schema(name = "Me")
    public record MeAnswer(
            @NotNull UUID id,
            @NotNull String username,
            @NotNull String displayName,
            @NotNull Set<Role> roles,
            @NotNull Set<String> permissions,
            UUID teamId,
            @NotNull String locale,
            @Schema(description = "True for an integration client") @NotNull boolean client) {}

    /** The present password and the wanted one. */
    @Schema(name = "PasswordChange", examples = "{\"presentPassword\":\"gengke-demo\",\"newPassword\":\"春雨惊春清谷天2026\"}")
    public record PasswordChange(
            @NotNull @Size(min = 1, max = 200) String presentPassword, @NotNull @Size(min = 10, max = 200) String newPassword) {}

    @GET
    @Operation(summary = "Who am I", description = "The signed-in person or client with roles, team and everything it may do.")
    public MeAnswer me() {
        Caller caller = callers.get();
        return new MeAnswer(
                caller.id(), caller.username(), caller.displayName(), caller.roles(), caller.permissions(), caller.teamId(),
                caller.locale(), caller.client());
    }

    @POST
    @Path("/password-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change my password", description = "Needs the present one; all sessions of the user end.")
    @APIResponse(responseCode = "204", description = "Changed; sign in again")
    public Response changeMyPassword(@NotNull @Valid PasswordChange body) {
        people.changeOwnPassword(body.presentPassword, body.newPassword);
        return Response.noContent().build();
    }
}
