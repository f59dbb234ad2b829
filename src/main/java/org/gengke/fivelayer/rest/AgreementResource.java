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
import org.gengke.fivelayer.rest.EntryAnswers.AgreementAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.AgreementList;
import org.gengke.fivelayer.rest.EntryBodies.AgreementBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Long-term and exclusive agreements with a customer. */
@Path("/v1/customers/{id}/agreements")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final EntryService entries;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    AgreementResource(EntryService entries, MergePatch mergePatch, BusinessClock clock) {
        this.entries = entries;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's agreements", description = "Long-term and exclusive ones, the latest first. With `asOf`, what was believed at the end of that day.")
    public AgreementList listCustomerAgreements(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new AgreementList(entries.entries(EntryKind.AGREEMENT, id, FilterDates.within(asOf)).stream().map(AgreementAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note an agreement", description = "A long-term or exclusive agreement; while one is in force the customer can be occupied.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = AgreementAnswer.class)))
    public Response createAgreement(@PathParam("id") UUID id, @NotNull @Valid AgreementBody body) {
        AgreementAnswer answer = AgreementAnswer.of(entries.add(EntryKind.AGREEMENT, id, body.agreement()));
        return Response.created(URI.create("/v1/customers/" + id + "/agreements/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{agreementId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read an agreement", description = "As it is believed now.")
    public AgreementAnswer readAgreement(@PathParam("id") UUID id, @PathParam("agreementId") UUID agreementId) {
        return AgreementAnswer.of(entries.entry(EntryKind.AGREEMENT, id, agreementId));
    }

    @PATCH
    @Path("/{agreementId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an agreement", description = "Absent properties stay. What was believed until now stays readable with `asOf`.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = AgreementBody.class)))
    public AgreementAnswer changeAgreement(
            @PathParam("id") UUID id, @PathParam("agreementId") UUID agreementId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> readAgreement(id, agreementId).version(), version -> {
            AgreementBody present = AgreementBody.of(entries.entry(EntryKind.AGREEMENT, id, agreementId).content());
            AgreementBody wanted = mergePatch.apply(present, body, AgreementBody.class);
            return AgreementAnswer.of(entries.change(EntryKind.AGREEMENT, id, agreementId, version, wanted.agreement()));
        });
    }

    @DELETE
    @Path("/{agreementId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove an agreement", description = "It is believed no more; what was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeAgreement(@PathParam("id") UUID id, @PathParam("agreementId") UUID agreementId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.AGREEMENT, id, agreementId, ifMatch.version());
        return Response.noContent().build();
    }
}
