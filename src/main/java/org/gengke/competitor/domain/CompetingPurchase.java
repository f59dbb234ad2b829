package org.gengke.competitor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gengke.shared.domain.Said;

/**
 * What a customer bought elsewhere in a period, as far as we know: the other part of its wallet.
 *
 * @param source how we know
 */
public record CompetingPurchase(String product, LocalDate periodFrom, LocalDate periodTo, BigDecimal amount, String source, String note) {

    public void check(LocalDate today) {
        Said.on(today)
                .happened("#/periodTo", periodTo)
                .inOrder("#/periodTo", periodFrom, periodTo)
                .check();
    }
}
