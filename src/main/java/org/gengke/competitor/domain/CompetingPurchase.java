package org.gengke.competitor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.shared.domain.Said;

/**
 * What a customer bought elsewhere in a period, as far as we know: the other part of its wallet.
 *
 * @param productId ours in whose place it was bought; null while nobody said
 * @param source how we know
 */
public record CompetingPurchase(UUID productId, String product, LocalDate periodFrom, LocalDate periodTo, BigDecimal amount, String source, String note) {

    /** The same, in place of one of our products. */
    public CompetingPurchase insteadOf(UUID productId) {
        return new CompetingPurchase(productId, product, periodFrom, periodTo, amount, source, note);
    }

    public void check(LocalDate today) {
        Said.on(today)
                .happened("#/periodTo", periodTo)
                .inOrder("#/periodTo", periodFrom, periodTo)
                .check();
    }
}
