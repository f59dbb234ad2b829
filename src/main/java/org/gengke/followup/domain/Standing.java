package org.gengke.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/**
 * A customer as the upkeep of its next plan looks at it.
 *
 * @param ownerId null in the public pool
 * @param merged into another customer
 * @param lastContactOn day of the last interaction, or the day the customer came to us
 * @param nextOn what the customer's record says of the next contact
 * @param planned its open plans, the earliest first
 */
public record Standing(
        UUID customerId,
        UUID ownerId,
        boolean merged,
        CustomerStatus status,
        Importance importance,
        boolean hasPotential,
        Tier tier,
        LocalDate reEvaluateOn,
        LocalDate lastContactOn,
        LocalDate nextOn,
        List<Open> planned) {

    /** An open plan. */
    public record Open(UUID id, UUID ownerId, LocalDate dueOn, PlanOrigin origin, boolean delegated, boolean next) {

        /** What has fallen due is ended by a person only, so that nothing is ever silently late. */
        boolean movable(LocalDate today) {
            return origin == PlanOrigin.CADENCE && dueOn.isAfter(today);
        }
    }

    /** How urgent the customer is among others; less is sooner. */
    public int rank() {
        return WorklistOrder.rank(PlanPriority.NORMAL, tier, importance, status);
    }
}
