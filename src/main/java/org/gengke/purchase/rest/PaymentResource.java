package org.gengke.purchase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.PaymentQuery;
import org.gengke.purchase.PaymentService;
import org.gengke.purchase.PaymentView;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What falls due of orders, and what was paid of it. */
@Path("/v1/payments")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {

    private static final String BASE = "/v1/payments/";

    private final PaymentService payments;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    PaymentResource(PaymentService payments, MergePatch mergePatch, BusinessClock clock) {
        this.payments = payments;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Filters of the list. */
    public static class PaymentFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @QueryParam("orderId")
        public List<UUID> orderId;

        @QueryParam("dueFrom")
        public LocalDate dueFrom;

        @QueryParam("dueTo")
        public LocalDate dueTo;

        @QueryParam("paid")
        public Boolean paid;

        @QueryParam("overdue")
        public Boolean overdue;

        PaymentQuery query(Paging paging) {
            return new PaymentQuery(
                    customerId, segmentId, orderId, FilterDates.within(dueFrom), FilterDates.within(dueTo), paid, overdue, paging.sort, paging.after,
                    paging.limit, paging.count);
        }
    }

    /** A part of an order that falls due. */
    @Schema(name = "Payment")
    public record PaymentAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID orderId,
            String orderExternalId,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull LocalDate dueOn,
            @NotNull BigDecimal amount,
            LocalDate paidOn,
            BigDecimal paidAmount,
            @NotNull BigDecimal outstanding,
            @Schema(description = "Not paid in full, past its date, and the order is not cancelled") @NotNull boolean overdue,
            @Schema(description = "Days after it was due: to the day it was paid in full, and to today while it is not") @NotNull long daysLate,
            String note,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static PaymentAnswer of(PaymentView view, LocalDate today) {
            Payment payment = view.payment();
            return new PaymentAnswer(
                    view.id(), view.version(), view.orderId(), view.orderExternalId(), view.customerId(), view.customerName(), payment.dueOn(),
                    payment.amount(), payment.paidOn(), payment.paidAmount(), payment.outstanding(),
                    view.orderState() == OrderState.CONFIRMED && payment.overdueOn(today), payment.daysLate(today), view.note(), view.createdAt(),
                    view.updatedAt());
        }
    }

    /** One page of payments. */
    @Schema(name = "PaymentPage")
    public record PaymentPage(@NotNull List<PaymentAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What falls due, and what was paid of it. */
    @Schema(
            name = "CreatePaymentRequest",
            examples = "{\"orderId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"dueOn\":\"2026-10-31\",\"amount\":13600.00,\"paidOn\":\"2026-11-03\",\"paidAmount\":13600.00,\"note\":\"首批货款\"}")
    public record CreatePayment(
            @NotNull UUID orderId,
            @NotNull LocalDate dueOn,
            @Schema(description = "What falls due; the payments of an order add up to no more than it") @NotNull @Positive @Digits(integer = 16, fraction = 2) BigDecimal amount,
            @Schema(description = "Today or earlier; together with `paidAmount`") LocalDate paidOn,
            @Schema(description = "No more than `amount`") @Positive @Digits(integer = 16, fraction = 2) BigDecimal paidAmount,
            @Size(max = OrderBodies.LONGEST_NOTE) String note) {

        Payment payment() {
            return new Payment(dueOn, amount, paidOn, paidAmount);
        }
    }

    /** What of a payment can be changed: above all that it was paid. */
    @Schema(name = "PaymentPatch", examples = "{\"paidOn\":\"2026-11-03\",\"paidAmount\":13600.00,\"note\":\"电汇到账\"}")
    public record ChangePayment(
            @NotNull LocalDate dueOn,
            @NotNull @Positive @Digits(integer = 16, fraction = 2) BigDecimal amount,
            LocalDate paidOn,
            @Positive @Digits(integer = 16, fraction = 2) BigDecimal paidAmount,
            @Size(max = OrderBodies.LONGEST_NOTE) String note) {

        static ChangePayment of(PaymentView view) {
            Payment payment = view.payment();
            return new ChangePayment(payment.dueOn(), payment.amount(), payment.paidOn(), payment.paidAmount(), view.note());
        }

        Payment payment() {
            return new Payment(dueOn, amount, paidOn, paidAmount);
        }
    }

    @GET
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(
            summary = "List payments",
            description = "By `dueOn` (default) or `amount`. `overdue`: not paid in full, past its date, of a confirmed order. `dueFrom` and `dueTo` are both included.")
    public PaymentPage listPayments(@BeanParam @Valid PaymentFilter filter, @BeanParam @Valid Paging paging) {
        Page<PaymentAnswer> page = payments.payments(filter.query(paging)).map(this::answer);
        return new PaymentPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a payment of an order",
            description = "What falls due and when, and what was paid of it if something was. 422 above what the order leaves; 409 for a cancelled order.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = PaymentAnswer.class)))
    public Response createPayment(@NotNull @Valid CreatePayment body) {
        PaymentAnswer answer = answer(payments.add(body.orderId(), body.payment(), body.note()));
        return Response.created(URI.create(BASE + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "Read a payment", description = "By id.")
    public PaymentAnswer readPayment(@PathParam("id") UUID id) {
        return answer(payments.payment(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a payment", description = "Above all that it was paid: `paidOn` with `paidAmount`; null takes both back.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangePayment.class)))
    public PaymentAnswer changePayment(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return answer(MergePatch.change(ifMatch, () -> payments.payment(id).version(), version -> {
            ChangePayment wanted = mergePatch.apply(ChangePayment.of(payments.payment(id)), body, ChangePayment.class);
            return payments.change(id, version, wanted.payment(), wanted.note());
        }));
    }

    private PaymentAnswer answer(PaymentView view) {
        return PaymentAnswer.of(view, clock.today());
    }
}
