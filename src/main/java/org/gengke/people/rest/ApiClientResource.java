package org.gengke.people.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.ApiClientService;
import org.gengke.people.ApiClientService.ApiClientProfile;
import org.gengke.people.ApiClientView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Integration clients. */
@Path("/v1/api-clients")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class ApiClientResource {

    private final ApiClientService clients;
    private final MergePatch mergePatch;

    ApiClientResource(ApiClientService clients, MergePatch mergePatch) {
        this.clients = clients;
        this.mergePatch = mergePatch;
    }

    /** A client without its key. */
    @Schema(name = "ApiClient")
    public record ApiClientAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @Schema(description = "Last four characters of the key") @NotNull String keyHint,
            @NotNull Set<String> scopes,
            @Schema(description = "Reaches the customers of this team and those below; null for all") UUID teamId,
            @NotNull boolean active,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ApiClientAnswer of(ApiClientView client) {
            return new ApiClientAnswer(
                    client.id(), client.version(), client.name(), client.keyHint(), client.scopes(), client.teamId(), client.active(),
                    client.createdAt(), client.updatedAt());
        }
    }

    /** The new client with its key, which is shown this once and used as bearer token. */
    @Schema(name = "IssuedApiClient")
    public record IssuedAnswer(@NotNull ApiClientAnswer client, @NotNull String key) {}

    /** All clients. */
    @Schema(name = "ApiClientPage")
    public record ApiClientPage(@NotNull List<ApiClientAnswer> items, String next) {}

    /** Name, scopes and reach. */
    @Schema(name = "ApiClientRequest", examples = "{\"name\":\"ERP\",\"scopes\":[\"customers:read\",\"customers:write\"],\"active\":true}")
    public record ApiClientRequest(
            @NotNull @Size(min = 1, max = 100) String name, @NotEmpty Set<@NotNull String> scopes, UUID teamId, Boolean active) {

        static ApiClientRequest of(ApiClientView client) {
            return new ApiClientRequest(client.name(), client.scopes(), client.teamId(), client.active());
        }

        ApiClientProfile profile() {
            return new ApiClientProfile(name, scopes, teamId, active == null || active);
        }
    }

    @GET
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "List integration clients", description = "All of them, by name.")
    public ApiClientPage listApiClients() {
        return new ApiClientPage(clients.clients().stream().map(ApiClientAnswer::of).toList(), null);
    }

    @POST
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an integration client", description = "The key is in this answer only; it is sent as bearer token.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = IssuedAnswer.class)))
    public Response createApiClient(@NotNull @Valid ApiClientRequest body) {
        ApiClientService.IssuedClient issued = clients.createClient(body.profile());
        return Response.created(URI.create("/v1/api-clients/" + issued.client().id()))
                .entity(new IssuedAnswer(ApiClientAnswer.of(issued.client()), issued.key()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Read an integration client", description = "By id; the key is not shown again.")
    public ApiClientAnswer readApiClient(@PathParam("id") UUID id) {
        return ApiClientAnswer.of(clients.client(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an integration client", description = "`active: false` refuses its key from then on.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ApiClientRequest.class)))
    public ApiClientAnswer changeApiClient(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return ApiClientAnswer.of(MergePatch.change(ifMatch, () -> clients.client(id).version(), version -> {
            ApiClientRequest wanted = mergePatch.apply(ApiClientRequest.of(clients.client(id)), body, ApiClientRequest.class);
            return clients.changeClient(id, version, wanted.profile());
        }));
    }
}
