package org.gengke.fivelayer.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.gengke.followup.domain.InteractionKind;

/**
 * What a customer costs us against what it brings (section 8), in a period.
 *
 * @param interactions how many
 * @param cost interactions × cost per kind ⚙
 * @param revenue of confirmed orders
 * @param grossProfit of the orders whose cost is known; null when there are orders and no cost is known of any
 */
public record Effort(LocalDate from, LocalDate to, long interactions, BigDecimal cost, BigDecimal revenue, BigDecimal grossProfit) {

    /** @param interactions how many of each kind */
    public static BigDecimal cost(Map<InteractionKind, Long> interactions, Map<InteractionKind, Integer> costs) {
        return interactions.entrySet().stream()
                .map(kind -> BigDecimal.valueOf(kind.getValue() * costs.get(kind.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
