package org.gengke.classification.domain;

import java.time.LocalDate;
import org.gengke.customer.domain.LifecycleStage;

/** The lifecycle stage of a customer (section 6). */
public final class Lifecycle {

    /**
     * @param loyalOrders in the period, from which on a customer is loyal
     * @param dormantMultiple of its own mean interval
     * @param dormantDays at least
     */
    public record Policy(int loyalOrders, int dormantMultiple, int dormantDays, int lostMultiple, int lostDays) {

        public static final Policy DEFAULT = new Policy(4, 2, 90, 4, 180);
    }

    /**
     * What a stage is told from.
     *
     * @param ever null for a customer that has not ordered
     * @param ordersInPeriod of the last twelve months
     * @param content neither dissatisfied nor switching between brands, as far as known
     * @param declaredLostOn the day of a declaration that is in force
     */
    public record Standing(Purchases ever, int ordersInPeriod, boolean content, LocalDate declaredLostOn) {}

    /**
     * How long a customer has been silent. As numbers, for there are a hundred thousand of these at once.
     *
     * @param days since the last order
     * @param dormantAfter days from which on it is dormant, as {@code lostAfter} lost
     */
    public record Silence(int days, int dormantAfter, int lostAfter) {}

    /**
     * @param silence null before the first order
     * @param declared whether it is lost because somebody said so
     */
    public record Placed(LifecycleStage stage, Silence silence, boolean declared) {}

    private Lifecycle() {}

    public static Placed of(Standing standing, LocalDate asOf, Policy policy) {
        Purchases ever = standing.ever();
        if (ever == null) {
            boolean lost = standing.declaredLostOn() != null;
            return new Placed(lost ? LifecycleStage.LOST : LifecycleStage.POTENTIAL, null, lost);
        }
        Silence silence = new Silence(
                (int) ever.recency(asOf), limit(ever, policy.dormantMultiple, policy.dormantDays), limit(ever, policy.lostMultiple, policy.lostDays));
        // An order after the declaration takes it back.
        boolean declared = standing.declaredLostOn() != null && !ever.lastOn().isAfter(standing.declaredLostOn());
        LifecycleStage stage;
        if (declared || silence.days >= silence.lostAfter) {
            stage = LifecycleStage.LOST;
        } else if (silence.days >= silence.dormantAfter) {
            stage = LifecycleStage.DORMANT;
        } else if (standing.ordersInPeriod() >= policy.loyalOrders && standing.content()) {
            stage = LifecycleStage.LOYAL;
        } else {
            stage = ever.orders() > 1 ? LifecycleStage.REPEAT : LifecycleStage.FIRST_PURCHASE;
        }
        return new Placed(stage, silence, declared && silence.days < silence.lostAfter);
    }

    /** So many mean intervals between days of ordering, in whole days rounded up, and at least {@code days}. */
    private static int limit(Purchases ever, int multiple, int days) {
        if (ever.days() < 2) {
            return days;
        }
        long intervals = ever.days() - 1L;
        return (int) Math.max(days, (multiple * ever.span() + intervals - 1) / intervals);
    }
}
