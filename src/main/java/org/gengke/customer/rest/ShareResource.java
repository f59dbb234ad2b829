package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.ShareService;
import org.gengke.customer.ShareView;
import org.gengke.customer.domain.ShareAccess;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfState;

/** Colleagues with whom a customer is shared. */
@Path("/v1/customers/{id}/shares")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class ShareResource {

    private final ShareService shares;

    ShareResource(ShareService shares) {
        this.shares = shares;
    }

    /** A colleague and what they may do. */
    @Schema(name = "Share")
    public record ShareAnswer(@NotNull UUID userId, @NotNull String userName, @NotNull ShareAccess access, @NotNull Instant createdAt,
            @Schema(description = "To be sent as If-Match with a change of this item") @NotNull String etag) {
        static ShareAnswer of(ShareView view) {
            return new ShareAnswer(view.userId(), view.userName(), view.access(), view.createdAt(), view.tag());
        }
    }

    /** All colleagues with whom it is shared. */
    @Schema(name = "ShareList")
    public record ShareList(@NotNull List<ShareAnswer> items) {}

    /** What the colleague may do. */
    @Schema(name = "ShareRequest", examples = "{\"access\":\"WRITE\"}")
    public record ShareRequest(@NotNull ShareAccess access) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List shares", description = "With whom the customer is shared.")
    public ShareList listShares(@PathParam("id") UUID id) {
        return new ShareList(shares.shares(id).stream().map(ShareAnswer::of).toList());
    }

    @PUT
    @Path("/{userId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Share a customer", description = "By its owner or who assigns customers; a repeated share changes the access.")
    public ShareAnswer shareCustomer(@PathParam("id") UUID id, @PathParam("userId") UUID userId,
            @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid ShareRequest body) {
        return ShareAnswer.of(shares.share(id, userId, body.access(), IfState.tag(ifMatch)));
    }

    @DELETE
    @Path("/{userId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "End a share", description = "The colleague no longer sees the customer through it.")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response removeShare(@PathParam("id") UUID id, @PathParam("userId") UUID userId,
            @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch) {
        shares.end(id, userId, IfState.tag(ifMatch));
        return Response.noContent().build();
    }
}
