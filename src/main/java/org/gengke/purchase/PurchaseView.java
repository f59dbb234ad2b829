package org.gengke.purchase;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gengke.purchase.domain.Credit;
import org.gengke.purchase.domain.OrderRhythm;

/**
 * What a customer bought, and how it pays.
 *
 * @param grossProfit of the orders whose cost is known; null when there is none
 * @param profitKnownOf how many orders those are
 */
public record PurchaseView(
        OrderRhythm rhythm, BigDecimal amount, BigDecimal grossProfit, long profitKnownOf, List<TierCount> priceTiers, Credit credit) {

    /**
     * Confirmed orders at a price tier.
     *
     * @param priceTierId null for orders without one, as is {@code name}
     * @param customers who ordered at it
     */
    public record TierCount(UUID priceTierId, String name, long orders, long customers, BigDecimal amount) {}
}
