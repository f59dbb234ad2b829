package org.gengke.purchase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.OrderDraft;
import org.gengke.purchase.OrderService;
import org.gengke.purchase.OrderVerdict;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Problem;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Messages;

/** Many orders of an ERP at once. */
@Path("/v1/orders/batch")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
public class OrderBatchResource {

    private static final int MOST = 10_000;

    private final OrderService orders;
    private final MergePatch content;
    private final HttpHeaders headers;

    OrderBatchResource(OrderService orders, MergePatch content, HttpHeaders headers) {
        this.orders = orders;
        this.content = content;
        this.headers = headers;
    }

    /** Up to 10 000 orders. */
    @Schema(
            name = "OrderBatchRequest",
            examples = "{\"orders\":[{\"externalId\":\"SO-2026-0918\",\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"orderedOn\":\"2026-09-18\",\"note\":\"门禁一体机首批\","
                    + "\"lines\":[{\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"quantity\":20,\"unitPrice\":680.00,\"unitCost\":430.00}]}]}")
    // Not valid as a whole: an order that is not holds up no other.
    public record OrderBatch(@NotNull @Size(min = 1, max = MOST) List<OrderBodies.@NotNull BatchOrder> orders) {}

    /** What became of an order. */
    @Schema(name = "OrderOutcome")
    public enum OrderOutcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What is wrong with it, and where in the order. */
    @Schema(name = "OrderFinding")
    public record OrderFinding(@NotNull String pointer, @NotNull String code, @NotNull String detail) {}

    /** Why an order was refused; as the problem of a single one would say. */
    @Schema(name = "OrderRefusal")
    public record OrderRefusal(@NotNull String type, @NotNull String title, @NotNull String detail, List<OrderFinding> errors) {

        static OrderRefusal of(Problem refusal, Locale locale) {
            String key = "problem." + refusal.type();
            List<OrderFinding> errors = refusal instanceof InvalidContent invalid
                    ? invalid.findings().stream()
                            .map(found -> new OrderFinding(found.pointer(), found.code(), Messages.text(locale, "invalid." + found.code(), found.arguments())))
                            .toList()
                    : null;
            return new OrderRefusal(
                    "/problems/" + refusal.type(), Messages.text(locale, key + ".title", refusal.members()),
                    Messages.text(locale, key + ".detail", refusal.members()), errors);
        }
    }

    /** The outcome for one order. */
    @Schema(name = "OrderBatchResult")
    public record OrderBatchResult(String externalId, @NotNull OrderOutcome outcome, UUID orderId, OrderRefusal problem) {}

    /** An outcome for each order, in the order sent, and how many of each. */
    @Schema(name = "OrderBatchResults")
    public record OrderBatchResults(
            @NotNull List<OrderBatchResult> items, @NotNull long created, @NotNull long changed, @NotNull long unchanged, @NotNull long refused) {

        static OrderBatchResults of(List<OrderBatchResult> items) {
            return new OrderBatchResults(
                    items, count(items, OrderOutcome.CREATED), count(items, OrderOutcome.CHANGED), count(items, OrderOutcome.UNCHANGED),
                    count(items, OrderOutcome.REFUSED));
        }

        private static long count(List<OrderBatchResult> items, OrderOutcome outcome) {
            return items.stream().filter(item -> item.outcome == outcome).count();
        }
    }

    @POST
    @RolesAllowed(Permission.PURCHASES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell of many orders by their numbers in the ERP",
            description = "Up to 10 000 in at most 16 MiB. Each is entered, changed, left as it is or refused by itself, as `/orders/by-external-id/{externalId}` would; what is not refused is written together, or, when the request fails, not at all. Sending it again is safe.")
    public OrderBatchResults upsertOrders(@NotNull @Valid OrderBatch body) {
        Locale locale = Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<OrderBatchResult> results = new ArrayList<>(body.orders.size());
        List<OrderDraft> drafts = new ArrayList<>(body.orders.size());
        List<Integer> places = new ArrayList<>(body.orders.size());
        for (OrderBodies.BatchOrder order : body.orders) {
            OrderRefusal refusal = refusal(order, locale);
            results.add(new OrderBatchResult(order.externalId(), OrderOutcome.REFUSED, null, refusal));
            if (refusal == null) {
                places.add(results.size() - 1);
                drafts.add(order.draft());
            }
        }
        List<OrderVerdict> verdicts = drafts.isEmpty() ? List.of() : orders.batch(drafts);
        for (int i = 0; i < verdicts.size(); i++) {
            results.set(places.get(i), result(drafts.get(i), verdicts.get(i), locale));
        }
        return OrderBatchResults.of(results);
    }

    /** Null when the order is well-formed. */
    private OrderRefusal refusal(OrderBodies.BatchOrder order, Locale locale) {
        try {
            content.check(order);
            return null;
        } catch (InvalidContent invalid) {
            return OrderRefusal.of(invalid, locale);
        }
    }

    private static OrderBatchResult result(OrderDraft draft, OrderVerdict verdict, Locale locale) {
        return verdict.refusal() == null
                ? new OrderBatchResult(draft.content().externalId(), OrderOutcome.valueOf(verdict.effect().name()), verdict.orderId(), null)
                : new OrderBatchResult(draft.content().externalId(), OrderOutcome.REFUSED, null, OrderRefusal.of(verdict.refusal(), locale));
    }
}
