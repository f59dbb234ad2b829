package org.gengke.competitor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.CompetingPurchaseQuery;
import org.gengke.competitor.CompetingPurchaseService;
import org.gengke.competitor.CompetingPurchaseView;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Purchases of competing products: what a customer is known to buy elsewhere. */
@Path("/v1/customers/{id}/competing-purchases")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class CompetingPurchaseResource {

    private final CompetingPurchaseService purchases;
    private final MergePatch mergePatch;

    CompetingPurchaseResource(CompetingPurchaseService purchases, MergePatch mergePatch) {
        this.purchases = purchases;
        this.mergePatch = mergePatch;
    }

    /** What a customer bought elsewhere in a period. */
    @Schema(name = "CompetingPurchase")
    public record PurchaseAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "Null when nobody knows where") UUID competitorId,
            String competitorName,
            @Schema(description = "Ours in whose place it was bought; null while nobody said") UUID productId,
            @Schema(description = "Its name") String productName,
            @Schema(description = "As the customer calls it") @NotNull String product,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotNull BigDecimal amount,
            @Schema(description = "How we know") String source,
            String note,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static PurchaseAnswer of(CompetingPurchaseView view) {
            CompetingPurchase one = view.purchase();
            return new PurchaseAnswer(
                    view.id(), view.version(), view.customerId(), view.customerName(), view.competitorId(), view.competitorName(),
                    one.productId(), view.ourProductName(), one.product(),
                    one.periodFrom(), one.periodTo(), one.amount(), one.source(), one.note(), view.createdAt(), view.updatedAt());
        }
    }

    /** One page of purchases. */
    @Schema(name = "CompetingPurchasePage")
    public record PurchasePage(@NotNull List<PurchaseAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static PurchasePage of(Page<CompetingPurchaseView> found) {
            Page<PurchaseAnswer> page = found.map(PurchaseAnswer::of);
            return new PurchasePage(page.items(), page.next(), page.total());
        }
    }

    /** Filters of the list; a repeated parameter means "any of", different ones "and". */
    public static class PurchaseFilter {
        @QueryParam("competitorId")
        public List<UUID> competitorId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @Parameter(description = "Our product in whose place it was bought")
        @QueryParam("productId")
        public List<UUID> productId;

        @Parameter(description = "Whether nobody said yet in whose place it was bought")
        @QueryParam("withoutProduct")
        public Boolean withoutProduct;

        @Parameter(description = "Whose period reaches into the days from this one on")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "The last of those days")
        @QueryParam("to")
        public LocalDate to;

        CompetingPurchaseQuery query(List<UUID> customerIds, Paging paging) {
            return new CompetingPurchaseQuery(
                    customerIds, competitorId, segmentId, productId, withoutProduct, from, to, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** What a customer bought elsewhere. */
    @Schema(
            name = "CompetingPurchaseRequest",
            examples = "{\"competitorId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"product\":\"门禁控制器\",\"periodFrom\":\"2026-01-01\",\"periodTo\":\"2026-06-30\",\"amount\":186000.00,\"source\":\"客户采购经理\",\"note\":\"上半年两批\"}")
    public record PurchaseRequest(
            @Schema(description = "Absent when nobody knows where") UUID competitorId,
            @Schema(description = "Ours in whose place it was bought, see /products: what white space counts as bought elsewhere") UUID productId,
            @NotBlank @Size(max = 500) String product,
            @NotNull LocalDate periodFrom,
            @Schema(description = "Today or earlier, not before `periodFrom`") @NotNull LocalDate periodTo,
            @NotNull @Positive @Digits(integer = 16, fraction = 2) BigDecimal amount,
            @Schema(description = "How we know") @Size(max = 500) String source,
            @Size(max = 2000) String note) {

        static PurchaseRequest of(CompetingPurchaseView view) {
            CompetingPurchase one = view.purchase();
            return new PurchaseRequest(view.competitorId(), one.productId(), one.product(), one.periodFrom(), one.periodTo(), one.amount(), one.source(), one.note());
        }

        CompetingPurchase purchase() {
            return new CompetingPurchase(productId, product.strip(), periodFrom, periodTo, amount, source, note);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's purchases of competing products", description = "By `-periodTo` (default), `periodFrom` or `amount`.")
    public PurchasePage listCompetingPurchases(@PathParam("id") UUID id, @BeanParam @Valid PurchaseFilter filter, @BeanParam @Valid Paging paging) {
        return PurchasePage.of(purchases.purchasesOf(id, filter.query(List.of(), paging)));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a purchase of a competing product", description = "What the customer is known to have bought elsewhere in a period; the other part of its wallet.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = PurchaseAnswer.class)))
    public Response createCompetingPurchase(@PathParam("id") UUID id, @NotNull @Valid PurchaseRequest body) {
        PurchaseAnswer answer = PurchaseAnswer.of(purchases.create(id, body.competitorId(), body.purchase()));
        return Response.created(URI.create("/v1/customers/" + id + "/competing-purchases/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{purchaseId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a purchase of a competing product", description = "By id.")
    public PurchaseAnswer readCompetingPurchase(@PathParam("id") UUID id, @PathParam("purchaseId") UUID purchaseId) {
        return PurchaseAnswer.of(purchases.purchase(id, purchaseId));
    }

    @PATCH
    @Path("/{purchaseId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a purchase of a competing product", description = "Absent properties stay.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PurchaseRequest.class)))
    public PurchaseAnswer changeCompetingPurchase(
            @PathParam("id") UUID id, @PathParam("purchaseId") UUID purchaseId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PurchaseAnswer.of(MergePatch.change(ifMatch, () -> purchases.purchase(id, purchaseId).version(), version -> {
            PurchaseRequest wanted = mergePatch.apply(PurchaseRequest.of(purchases.purchase(id, purchaseId)), body, PurchaseRequest.class);
            return purchases.change(id, purchaseId, version, wanted.competitorId(), wanted.purchase());
        }));
    }

    @DELETE
    @Path("/{purchaseId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a purchase of a competing product", description = "For one that was noted by mistake; the audit trail keeps it.")
    public void removeCompetingPurchase(
            @PathParam("id") UUID id, @PathParam("purchaseId") UUID purchaseId, @HeaderParam("If-Match") IfMatch ifMatch) {
        purchases.remove(id, purchaseId, ifMatch.version());
    }
}
