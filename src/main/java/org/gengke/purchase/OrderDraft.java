package org.gengke.purchase;

import java.util.UUID;
import org.gengke.purchase.domain.OrderContent;

/**
 * What is said of an order.
 *
 * @param orderId the order that it is said of; null for one that is found by its external id, or is new
 * @param version the version that the caller saw; null for any
 */
public record OrderDraft(UUID orderId, Integer version, OrderContent content) {

    public static OrderDraft of(OrderContent content) {
        return new OrderDraft(null, null, content);
    }
}
