package org.gengke.purchase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.purchase.OrderDraft;
import org.gengke.purchase.OrderView;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderState;

/** What is sent about orders. */
public final class OrderBodies {

    static final int MOST_LINES = 500;
    static final int LONGEST_ID = 100;
    /** It stands in addresses too: nothing that cannot be seen. */
    static final String ID = "[^\\x00-\\x1f\\x7f\\ufffd]+";

    static final int LONGEST_NOTE = 2_000;

    private OrderBodies() {}

    /** An order to enter. */
    @Schema(
            name = "CreateOrderRequest",
            examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"externalId\":\"SO-2026-0918\",\"orderedOn\":\"2026-09-18\",\"note\":\"门禁一体机首批\","
                    + "\"lines\":[{\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"quantity\":20,\"unitPrice\":680.00,\"unitCost\":430.00}]}")
    public record CreateOrder(
            @NotNull UUID customerId,
            @Schema(description = "Its number in the ERP; unique") @Size(min = 1, max = LONGEST_ID) @Pattern(regexp = ID) String externalId,
            @Schema(description = "Today or earlier") @NotNull LocalDate orderedOn,
            UUID priceTierId,
            @Size(max = LONGEST_NOTE) String note,
            @NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid OrderLineBody> lines) {

        OrderDraft draft() {
            return OrderDraft.of(new OrderContent(
                    customerId, externalId, orderedOn, OrderState.CONFIRMED, priceTierId, note, OrderLineBody.lines(lines)));
        }
    }

    /** An order as the ERP has it now. */
    @Schema(
            name = "UpsertOrderRequest",
            examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"orderedOn\":\"2026-09-18\",\"state\":\"CONFIRMED\",\"note\":\"门禁一体机首批\","
                    + "\"lines\":[{\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"quantity\":20,\"unitPrice\":680.00,\"unitCost\":430.00}]}")
    public record UpsertOrder(
            @NotNull UUID customerId,
            @Schema(description = "Today or earlier") @NotNull LocalDate orderedOn,
            @Schema(description = "CONFIRMED when it is left out") OrderState state,
            UUID priceTierId,
            @Size(max = LONGEST_NOTE) String note,
            @NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid OrderLineBody> lines) {

        OrderDraft draft(String externalId) {
            return OrderDraft.of(new OrderContent(
                    customerId, externalId, orderedOn, state == null ? OrderState.CONFIRMED : state, priceTierId, note, OrderLineBody.lines(lines)));
        }
    }

    /** One of many orders, as the ERP has it now. */
    @Schema(name = "BatchOrder")
    public record BatchOrder(
            @Schema(description = "Its number in the ERP; unique") @NotNull @Size(min = 1, max = LONGEST_ID) @Pattern(regexp = ID) String externalId,
            @NotNull UUID customerId,
            @Schema(description = "Today or earlier") @NotNull LocalDate orderedOn,
            @Schema(description = "CONFIRMED when it is left out") OrderState state,
            UUID priceTierId,
            @Size(max = LONGEST_NOTE) String note,
            @NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid OrderLineBody> lines) {

        OrderDraft draft() {
            return new UpsertOrder(customerId, orderedOn, state, priceTierId, note, lines).draft(externalId);
        }
    }

    /** What of a confirmed order can be changed; its lines as a whole. */
    @Schema(
            name = "OrderPatch",
            examples = "{\"orderedOn\":\"2026-09-17\",\"note\":\"客户追加两台\",\"lines\":[{\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"quantity\":22,\"unitPrice\":680.00}]}")
    public record ChangeOrder(
            @Size(min = 1, max = LONGEST_ID) @Pattern(regexp = ID) String externalId,
            @NotNull LocalDate orderedOn,
            UUID priceTierId,
            @Size(max = LONGEST_NOTE) String note,
            @NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid OrderLineBody> lines) {

        static ChangeOrder of(OrderView order) {
            return new ChangeOrder(
                    order.externalId(), order.orderedOn(), order.priceTierId(), order.note(),
                    order.lines().stream().map(line -> OrderLineBody.of(line.line())).toList());
        }

        OrderDraft draft(OrderView present, Integer version) {
            return new OrderDraft(present.id(), version, new OrderContent(
                    present.customerId(), externalId, orderedOn, present.state(), priceTierId, note, OrderLineBody.lines(lines)));
        }
    }

    /** Why the order does not count any more. */
    @Schema(name = "CancelOrderRequest", examples = "{\"reason\":\"客户项目取消\"}")
    public record CancelOrder(@Size(min = 1, max = 1_000) String reason) {}
}
