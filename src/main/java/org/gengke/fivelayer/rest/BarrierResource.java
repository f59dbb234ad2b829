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
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.EntryService;
import org.gengke.fivelayer.rest.EntryAnswers.BarrierAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.BarrierList;
import org.gengke.fivelayer.rest.EntryBodies.BarrierBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Barriers at a customer, both ways (barrier layer). */
@Path("/v1/customers/{id}/barriers")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class BarrierResource {

    private final EntryService entries;
    private final EntryNames names;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    BarrierResource(EntryService entries, EntryNames names, MergePatch mergePatch, BusinessClock clock) {
        this.entries = entries;
        this.names = names;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's barriers", description = "In both directions: in our way, and ours against others; the standing ones first, the highest before. With `asOf`, what was believed at the end of that day.")
    public BarrierList listCustomerBarriers(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new BarrierList(names.barriers(entries.entries(EntryKind.BARRIER, id, FilterDates.within(asOf))));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a barrier", description = "Its kind says whether it stands in our way (INBOUND) or is ours against others (OUTBOUND).")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = BarrierAnswer.class)))
    public Response createBarrier(@PathParam("id") UUID id, @NotNull @Valid BarrierBody body) {
        BarrierAnswer answer = names.barrier(entries.add(EntryKind.BARRIER, id, body.barrier(clock.today())));
        return Response.created(URI.create("/v1/customers/" + id + "/barriers/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{barrierId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a barrier", description = "As it is believed now.")
    public BarrierAnswer readBarrier(@PathParam("id") UUID id, @PathParam("barrierId") UUID barrierId) {
        return names.barrier(entries.entry(EntryKind.BARRIER, id, barrierId));
    }

    @PATCH
    @Path("/{barrierId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a barrier", description = "Absent properties stay. What was believed until now stays readable with `asOf`.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = BarrierBody.class)))
    public BarrierAnswer changeBarrier(
            @PathParam("id") UUID id, @PathParam("barrierId") UUID barrierId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> readBarrier(id, barrierId).version(), version -> {
            BarrierBody present = BarrierBody.of(entries.entry(EntryKind.BARRIER, id, barrierId).content());
            BarrierBody wanted = mergePatch.apply(present, body, BarrierBody.class);
            return names.barrier(entries.change(EntryKind.BARRIER, id, barrierId, version, wanted.barrier(clock.today())));
        });
    }

    @DELETE
    @Path("/{barrierId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a barrier", description = "It is believed no more; what was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeBarrier(@PathParam("id") UUID id, @PathParam("barrierId") UUID barrierId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.BARRIER, id, barrierId, ifMatch.version());
        return Response.noContent().build();
    }
}
