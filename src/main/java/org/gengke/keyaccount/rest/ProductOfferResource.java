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
import jakarta.ws.rs.QueryParam;
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
import org.gengke.keyaccount.FirstTrialQuery;
import org.gengke.keyaccount.OfferService;
import org.gengke.keyaccount.rest.OfferAnswers.OfferPage;
import org.gengke.keyaccount.rest.OfferAnswers.OfferView;
import org.gengke.keyaccount.rest.OfferBodies.CreateOffer;
import org.gengke.keyaccount.rest.OfferBodies.OfferPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Offers of products to accounts. */
@Path("/v1/product-offers")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ProductOfferResource {

    private final OfferService offers;
    private final MergePatch mergePatch;

    ProductOfferResource(OfferService offers, MergePatch mergePatch) {
        this.offers = offers;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class OfferFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("productId")
        public List<UUID> productId;

        FirstTrialQuery query(Paging paging) {
            return new FirstTrialQuery(customerId, productId, null, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List offers of products", description = "To the customers that the caller sees. By `-offeredOn` (default).")
    public OfferPage listProductOffers(@BeanParam @Valid OfferFilter filter, @BeanParam @Valid Paging paging) {
        return OfferPage.of(offers.offers(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note that a product was offered", description = "With the answer, or without it as long as there is none. The last offer counts.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Response createProductOffer(@NotNull @Valid CreateOffer body) {
        OfferView answer = OfferView.of(offers.add(body.customerId(), body.productId(), body.content()));
        return Response.created(URI.create("/v1/product-offers/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an offer of a product", description = "By id.")
    public OfferView readProductOffer(@PathParam("id") UUID id) {
        return OfferView.of(offers.offer(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an offer of a product", description = "Usually its answer. Absent properties stay; customer and product stay always. A trial that it led to is one of the same product at the same customer (422 `trial-of-another`).")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = OfferPatch.class)))
    public OfferView changeProductOffer(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return OfferView.of(MergePatch.change(ifMatch, () -> offers.offer(id).version(), version -> offers.change(
                id, version, mergePatch.apply(OfferPatch.of(offers.offer(id).content()), body, OfferPatch.class).content())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove an offer of a product", description = "One that was noted by mistake.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeProductOffer(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> offers.offer(id).version(), version -> {
            offers.remove(id, version);
            return null;
        });
    }
}
