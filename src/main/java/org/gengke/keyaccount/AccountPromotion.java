package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.PromotionState;

/**
 * A promotion that was designed together with an account, and what its orders say of it.
 *
 * @param before the same of as many days before it
 */
public record AccountPromotion(
        UUID id, int version, UUID customerId, String customerName, Content content, String evaluation, LocalDate evaluatedOn, Figures during, Figures before, int orders,
        List<IncentiveView.Product> products, Instant updatedAt, boolean writable) {

    /**
     * What is agreed.
     *
     * @param productIds what it is for; all products when it is empty
     * @param goal by the basis; null without one
     * @param agreedOn when both agreed; null before
     */
    public record Content(
            String title, List<UUID> productIds, LocalDate beginsOn, LocalDate endsOn, IncentiveBasis basis, BigDecimal goal, String ourPart, String theirPart, BigDecimal cost,
            LocalDate agreedOn) {}

    /** Of confirmed orders. */
    public record Figures(BigDecimal turnover, BigDecimal quantity) {

        /** By the basis. */
        public BigDecimal of(IncentiveBasis basis) {
            return basis == IncentiveBasis.TURNOVER ? turnover : quantity;
        }
    }

    public PromotionState state(LocalDate today) {
        return PromotionState.of(content.agreedOn, evaluation != null, content.beginsOn, content.endsOn, today);
    }

    /** What was bought, by its basis. */
    public BigDecimal measured() {
        return during.of(content.basis);
    }

    public BigDecimal measuredBefore() {
        return before.of(content.basis);
    }
}
