package org.gengke.purchase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
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
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.OrderQuery;
import org.gengke.purchase.OrderService;
import org.gengke.purchase.OrderTotals;
import org.gengke.purchase.OrderView;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Orders of customers. */
@Path("/v1/orders")
@Tag(name = "Purchases", description = "采购 · Products, price tiers, orders, payments")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    private static final String BASE = "/v1/orders/";

    private final OrderService orders;
    private final MergePatch mergePatch;

    OrderResource(OrderService orders, MergePatch mergePatch) {
        this.orders = orders;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class OrderFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @QueryParam("productId")
        public List<UUID> productId;

        @QueryParam("priceTierId")
        public List<UUID> priceTierId;

        @Parameter(description = "Whether orders without a price tier, or only those with one")
        @QueryParam("withoutPriceTier")
        public Boolean withoutPriceTier;

        @QueryParam("externalId")
        public List<String> externalId;

        @QueryParam("state")
        public List<OrderState> state;

        @QueryParam("orderedFrom")
        public LocalDate orderedFrom;

        @QueryParam("orderedTo")
        public LocalDate orderedTo;

        OrderQuery query(Paging paging) {
            return new OrderQuery(
                    customerId, segmentId, productId, priceTierId, withoutPriceTier, externalId, state, FilterDates.within(orderedFrom), FilterDates.within(orderedTo),
                    paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** One page of orders. */
    @Schema(name = "OrderPage")
    public record OrderPage(
            @NotNull List<OrderAnswer.Summary> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(
            summary = "List orders",
            description = "Newest first (`-orderedOn`), or by `orderedOn`, `amount` or `updatedAt`; cancelled ones too unless `state` says otherwise. `orderedFrom` and `orderedTo` are both included. `updatedAt` is for whoever keeps a copy.")
    public OrderPage listOrders(@BeanParam @Valid OrderFilter filter, @BeanParam @Valid Paging paging) {
        Page<OrderAnswer.Summary> page = orders.orders(filter.query(paging)).map(OrderAnswer.Summary::of);
        return new OrderPage(page.items(), page.next(), page.total());
    }

    /** What orders add up to. */
    @Schema(name = "OrderTotals")
    public record OrderTotalsAnswer(
            @Schema(description = "All that the filters leave") @NotNull long orders,
            @Schema(description = "Those of them that are confirmed; the amounts are theirs") @NotNull long confirmed,
            @NotNull BigDecimal amount,
            @Schema(description = "Of the orders whose cost is known; null when there is none") BigDecimal grossProfit,
            @Schema(description = "How many orders' cost is known") @NotNull long grossProfitKnownOf) {

        static OrderTotalsAnswer of(OrderTotals totals) {
            return new OrderTotalsAnswer(totals.orders(), totals.confirmed(), totals.amount(), totals.grossProfit(), totals.profitKnownOf());
        }
    }

    @GET
    @Path("/totals")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "Add orders up", description = "What the orders of `GET /orders` with the same filters add up to.")
    public OrderTotalsAnswer readOrderTotals(@BeanParam @Valid OrderFilter filter) {
        return OrderTotalsAnswer.of(orders.totals(filter.query(new Paging())));
    }

    @POST
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter an order",
            description = "Confirmed at once. The customer's first confirmed order makes it WON since the day of the order, in the same step. Systems that send their orders again should use `/orders/by-external-id/{externalId}` or `/orders/batch`.")
    @APIResponse(responseCode = "201", description = "Entered", content = @Content(schema = @Schema(implementation = OrderAnswer.class)))
    public Response createOrder(@NotNull @Valid OrderBodies.CreateOrder body) {
        return created(orders.create(body.draft()));
    }

    @PUT
    @Path("/by-external-id/{externalId}")
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell of an order by its number in the ERP",
            description = "Entered when nobody knows it (201), else changed to what is said now (200). Saying the same again changes nothing. It needs no If-Match: the ERP's word holds. An order that is cancelled stays so (409).")
    @APIResponse(responseCode = "200", description = "Known; changed if something is different", content = @Content(schema = @Schema(implementation = OrderAnswer.class)))
    @APIResponse(responseCode = "201", description = "Entered", content = @Content(schema = @Schema(implementation = OrderAnswer.class)))
    public Response upsertOrder(
            @PathParam("externalId") @Size(min = 1, max = OrderBodies.LONGEST_ID) @Pattern(regexp = OrderBodies.ID) String externalId,
            @NotNull @Valid OrderBodies.UpsertOrder body) {
        OrderService.Told told = orders.upsert(body.draft(externalId));
        return told.effect() == Effect.CREATED ? created(told.order()) : Response.ok(OrderAnswer.of(told.order())).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "Read an order", description = "By id, with its lines. By its number in the ERP: `/orders?externalId=`.")
    public OrderAnswer readOrder(@PathParam("id") UUID id) {
        return OrderAnswer.of(orders.order(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change an order",
            description = "While it is confirmed (409 when it is cancelled). `lines` replaces all lines. Its payments cannot add up to more than it (409).")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = OrderBodies.ChangeOrder.class)))
    public OrderAnswer changeOrder(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return OrderAnswer.of(MergePatch.change(ifMatch, () -> orders.order(id).version(), version -> {
            OrderView present = orders.order(id);
            OrderBodies.ChangeOrder wanted = mergePatch.apply(OrderBodies.ChangeOrder.of(present), body, OrderBodies.ChangeOrder.class);
            return orders.change(wanted.draft(present, version));
        }));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Cancel an order",
            description = "It does not count any more and stays readable; 409 when it is cancelled already. A customer that was won by it stays WON: that it was won is part of its history.")
    public OrderAnswer cancelOrder(@PathParam("id") UUID id, @NotNull @Valid OrderBodies.CancelOrder body) {
        return OrderAnswer.of(orders.cancel(id, body.reason()));
    }

    private static Response created(OrderView order) {
        return Response.created(URI.create(BASE + order.id())).entity(OrderAnswer.of(order)).build();
    }
}
