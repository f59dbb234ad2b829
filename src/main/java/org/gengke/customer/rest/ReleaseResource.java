package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.PoolService;
import org.gengke.people.domain.Permission;

/** The way of a customer into the public pool. */
@Path("/v1/customers/{id}/releases")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    private final PoolService pool;

    ReleaseResource(PoolService pool) {
        this.pool = pool;
    }

    /** Why a customer is released. */
    @Schema(name = "ReleaseRequest", examples = "{\"reason\":\"区域调整，不再负责华南\"}")
    public record ReleaseRequest(@Size(max = 2000) String reason) {}

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Release a customer to the pool", description = "By its owner or who assigns customers.")
    @APIResponse(responseCode = "204", description = "Released")
    public Response releaseCustomer(@PathParam("id") UUID id, @NotNull @Valid ReleaseRequest body) {
        pool.release(id, body.reason());
        return Response.noContent().build();
    }
}
