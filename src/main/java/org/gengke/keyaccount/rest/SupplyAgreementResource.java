package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.SupplyService;
import org.gengke.keyaccount.rest.SupplyAnswers.AgreementAnswer;
import org.gengke.keyaccount.rest.SupplyAnswers.AgreementPage;
import org.gengke.keyaccount.rest.SupplyBodies.AgreementFilter;
import org.gengke.keyaccount.rest.SupplyBodies.AgreementPatch;
import org.gengke.keyaccount.rest.SupplyBodies.CreateAgreement;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What accounts were promised. */
@Path("/v1/supply-agreements")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class SupplyAgreementResource {

    private final SupplyService supply;
    private final MergePatch mergePatch;

    SupplyAgreementResource(SupplyService supply, MergePatch mergePatch) {
        this.supply = supply;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List supply agreements", description = "Of the customers that the caller sees, with what was delivered. By `-endsOn` (default).")
    public AgreementPage listSupplyAgreements(@BeanParam @Valid AgreementFilter filter, @BeanParam @Valid Paging paging) {
        return AgreementPage.of(supply.agreements(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree on supply",
            description = "A quantity of a product within a period, part of it reserved. Confirmed orders of the period are its deliveries; so two agreements for one product share no day (409 `supply-agreements-overlap`).")
    @APIResponse(responseCode = "201", description = "Agreed", content = @Content(schema = @Schema(implementation = AgreementAnswer.class)))
    public Response createSupplyAgreement(@NotNull @Valid CreateAgreement body) {
        AgreementAnswer answer = AgreementAnswer.of(supply.agree(body.customerId(), body.productId(), body.content()));
        return Response.created(URI.create("/v1/supply-agreements/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a supply agreement", description = "With what was delivered.")
    public AgreementAnswer readSupplyAgreement(@PathParam("id") UUID id) {
        return AgreementAnswer.of(supply.agreement(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a supply agreement", description = "Absent properties stay; customer and product stay always.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = AgreementPatch.class)))
    public AgreementAnswer changeSupplyAgreement(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return AgreementAnswer.of(MergePatch.change(ifMatch, () -> supply.agreement(id).version(), version -> supply.change(
                id, version, mergePatch.apply(AgreementPatch.of(supply.agreement(id).content()), body, AgreementPatch.class).content())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove a supply agreement", description = "One that was made by mistake, or given up.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeSupplyAgreement(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> supply.agreement(id).version(), version -> {
            supply.remove(id, version);
            return null;
        });
    }
}
