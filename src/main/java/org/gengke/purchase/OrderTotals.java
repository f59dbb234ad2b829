package org.gengke.purchase;

import java.math.BigDecimal;

/**
 * What orders add up to.
 *
 * @param orders all of them
 * @param confirmed those that count below
 * @param grossProfit of those whose cost is known; null when there is none
 * @param profitKnownOf how many those are
 */
public record OrderTotals(long orders, long confirmed, BigDecimal amount, BigDecimal grossProfit, long profitKnownOf) {}
