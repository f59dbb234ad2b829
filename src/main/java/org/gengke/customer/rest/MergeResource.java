package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.MergeService;
import org.gengke.customer.MergeView;
import org.gengke.people.domain.Permission;

/** Records that became one customer. */
@Path("/v1/customers/{id}/merges")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {

    private final MergeService merges;

    MergeResource(MergeService merges) {
        this.merges = merges;
    }

    /** A merge. */
    @Schema(name = "Merge")
    public record MergeAnswer(
            @NotNull UUID id,
            @NotNull UUID survivorId,
            @NotNull UUID mergedId,
            @NotNull String mergedName,
            @NotNull Instant mergedAt,
            @NotNull UUID mergedBy,
            String mergedByName,
            @Schema(description = "Until then it can be undone") @NotNull Instant undoableUntil,
            @Schema(description = "Absent while it stands") Instant undoneAt,
            UUID undoneBy) {

        static MergeAnswer of(MergeView view) {
            return new MergeAnswer(
                    view.id(), view.survivorId(), view.mergedId(), view.mergedName(), view.mergedAt(), view.mergedBy(), view.mergedByName(),
                    MergeService.undoableUntil(view), view.undoneAt(), view.undoneBy());
        }
    }

    /** All merges into a customer. */
    @Schema(name = "MergeList")
    public record MergeList(@NotNull List<MergeAnswer> items) {}

    /** The record that goes. */
    @Schema(name = "MergeRequest", examples = "{\"mergedId\":\"01912d68-783e-7a03-8467-5661c1243ad4\"}")
    public record MergeRequest(@NotNull UUID mergedId) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List merges", description = "Records that were merged into this customer, newest first, undone ones included.")
    public MergeList listMerges(@PathParam("id") UUID id) {
        return new MergeList(merges.merges(id).stream().map(MergeAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge another record into this customer",
            description = "Contacts, interactions, plans, shares, answers and children move here; the other id answers with a permanent redirect. The caller may change both.")
    @APIResponse(responseCode = "201", description = "Merged", content = @Content(schema = @Schema(implementation = MergeAnswer.class)))
    public Response mergeCustomer(@PathParam("id") UUID id, @NotNull @Valid MergeRequest body) {
        MergeView merge = merges.merge(id, body.mergedId());
        return Response.created(URI.create("/v1/customers/" + id + "/merges")).entity(MergeAnswer.of(merge)).build();
    }

    @POST
    @Path("/{mergeId}/undo")
    @RolesAllowed(Permission.CUSTOMERS_CONFIRM)
    @Operation(summary = "Undo a merge", description = "Within 30 days, by a manager: two records again, each with what was its own before.")
    public MergeAnswer undoMerge(@PathParam("id") UUID id, @PathParam("mergeId") UUID mergeId) {
        return MergeAnswer.of(merges.undo(id, mergeId));
    }
}
