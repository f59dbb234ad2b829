package org.gengke.purchase;

import java.util.UUID;
import org.gengke.purchase.domain.OrderContent;

/**
 * What is said of an order.
 *
 * @param orderId the order that it is said of; null for one that is found by its external id, or is new
 * @param version the version that the caller saw; null for any
 * @param partial what is null in it was not said, and stays as it is known
 */
public record OrderDraft(UUID orderId, Integer version, OrderContent content, boolean partial) {

    public OrderDraft(UUID orderId, Integer version, OrderContent content) {
        this(orderId, version, content, false);
    }

    public static OrderDraft of(OrderContent content) {
        return new OrderDraft(null, null, content);
    }

    /** Of a list that may know less of an order than we do. */
    public static OrderDraft partial(OrderContent content) {
        return new OrderDraft(null, null, content, true);
    }

    /** The same of another record of the customer. */
    OrderDraft of(UUID otherCustomerId) {
        return new OrderDraft(orderId, version, content.of(otherCustomerId), partial);
    }

    /** @param known null for a new order */
    OrderDraft completedBy(OrderContent known) {
        return partial ? new OrderDraft(orderId, version, content.completedBy(known)) : this;
    }
}
