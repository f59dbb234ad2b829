package org.gengke.purchase;

import java.util.UUID;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.shared.domain.Problem;

/**
 * What became of what was said of an order.
 *
 * @param orderId null when it was refused
 * @param refusal null when it was not
 */
public record OrderVerdict(UUID orderId, Effect effect, Problem refusal) {

    static OrderVerdict refused(Problem refusal) {
        return new OrderVerdict(null, null, refusal);
    }
}
