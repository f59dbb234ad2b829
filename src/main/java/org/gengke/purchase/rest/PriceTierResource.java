package org.gengke.purchase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.PriceTierService;
import org.gengke.purchase.PriceTierView;
import org.gengke.purchase.PurchaseService;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Price tiers. */
@Path("/v1/price-tiers")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
public class PriceTierResource {

    private final PriceTierService tiers;
    private final PurchaseService purchases;
    private final MergePatch mergePatch;

    PriceTierResource(PriceTierService tiers, PurchaseService purchases, MergePatch mergePatch) {
        this.tiers = tiers;
        this.purchases = purchases;
        this.mergePatch = mergePatch;
    }

    /** A price tier. */
    @Schema(name = "PriceTier")
    public record PriceTierAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @NotNull int position,
            @NotNull boolean active,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static PriceTierAnswer of(PriceTierView view) {
            PriceTierView.Profile profile = view.profile();
            return new PriceTierAnswer(
                    view.id(), view.version(), profile.name(), profile.position(), profile.active(), view.createdAt(), view.updatedAt());
        }
    }

    /** One page of price tiers. */
    @Schema(name = "PriceTierPage")
    public record PriceTierPage(@NotNull List<PriceTierAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What is said about a price tier. */
    @Schema(name = "PriceTierRequest", examples = "{\"name\":\"经销价\",\"position\":2}")
    public record PriceTierRequest(
            @NotBlank @Size(max = 50) String name,
            @Schema(description = "Its place in lists; 1 when it is left out") @Min(0) @Max(10_000) Integer position,
            @Schema(description = "Whether it is still in use; true when it is left out") Boolean active) {

        PriceTierView.Profile profile() {
            return new PriceTierView.Profile(name.strip(), position == null ? 1 : position, active == null || active);
        }

        static PriceTierRequest of(PriceTierView view) {
            return new PriceTierRequest(view.profile().name(), view.profile().position(), view.profile().active());
        }
    }

    /** The confirmed orders at each price tier. */
    @Schema(name = "PriceTierCounts")
    public record PriceTierCounts(@NotNull List<PurchaseResource.PriceTierCount> items) {}

    @GET
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "List price tiers", description = "Ordered by `position` (default) or `name`.")
    public PriceTierPage listPriceTiers(@BeanParam @Valid Paging paging) {
        Page<PriceTierAnswer> page = tiers.tiers(paging.sort, paging.after, paging.limit, paging.count).map(PriceTierAnswer::of);
        return new PriceTierPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/counts")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(
            summary = "Count orders by price tier",
            description = "Confirmed orders of the customers that the caller sees: how many, of how many customers, and their amount. `from` and `to` are both included. Orders without a tier come last.")
    public PriceTierCounts readPriceTierCounts(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return new PriceTierCounts(purchases.priceTiers(FilterDates.within(from), FilterDates.within(to)).stream()
                .map(PurchaseResource.PriceTierCount::of)
                .toList());
    }

    @POST
    @RolesAllowed(Permission.PRODUCTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a price tier", description = "The name is unique without regard to case.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = PriceTierAnswer.class)))
    public Response createPriceTier(@NotNull @Valid PriceTierRequest body) {
        PriceTierAnswer answer = PriceTierAnswer.of(tiers.create(body.profile()));
        return Response.created(URI.create("/v1/price-tiers/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "Read a price tier", description = "By id.")
    public PriceTierAnswer readPriceTier(@PathParam("id") UUID id) {
        return PriceTierAnswer.of(tiers.tier(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PRODUCTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a price tier", description = "One that is not in use any more becomes inactive: orders still name it.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PriceTierRequest.class)))
    public PriceTierAnswer changePriceTier(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PriceTierAnswer.of(MergePatch.change(ifMatch, () -> tiers.tier(id).version(), version -> {
            PriceTierRequest wanted = mergePatch.apply(PriceTierRequest.of(tiers.tier(id)), body, PriceTierRequest.class);
            return tiers.change(id, version, wanted.profile());
        }));
    }
}
