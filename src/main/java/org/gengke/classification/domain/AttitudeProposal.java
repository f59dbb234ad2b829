package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.shared.domain.Share;

/** Which attitude to our products the rules propose for a customer that has ordered (section 6); a person confirms it. */
public final class AttitudeProposal {

    /**
     * @param loyalShare of wallet, from which on a customer is loyal
     * @param switchDrop of that share since the period before, from which on it switches
     */
    public record Policy(BigDecimal loyalShare, BigDecimal switchDrop) {

        public static final Policy DEFAULT = new Policy(new BigDecimal("0.60"), new BigDecimal("0.20"));
    }

    /**
     * What a proposal comes from.
     *
     * @param ours what it bought of us in the period, in the smallest unit of money
     * @param theirs what it bought of competing products, as far as noted
     * @param newProducts trials, begun after its first order, of products that it had not ordered before
     */
    public record Standing(LifecycleStage stage, long ours, long theirs, long oursBefore, long theirsBefore, int newProducts) {

        /** Share of wallet (采购份额); empty while nothing is known of what it buys elsewhere. */
        public Optional<BigDecimal> share() {
            return theirs == 0 ? Optional.empty() : Share.of(ours, ours + theirs);
        }

        public Optional<BigDecimal> shareBefore() {
            return theirsBefore == 0 ? Optional.empty() : Share.of(oursBefore, oursBefore + theirsBefore);
        }
    }

    /** Which rule proposed it. */
    public enum Ground {
        LOYAL_SHARE,
        SHARE_FELL,
        SPLIT_WALLET,
        REGULAR_ORDERS,
        IRREGULAR_ORDERS
    }

    /** @param earlyAdopter 率先使用者: loyal, and among the first with new products */
    public record Proposed(Attitude attitude, boolean earlyAdopter, Ground ground) {}

    private AttitudeProposal() {}

    public static Proposed of(Standing standing, Policy policy) {
        Optional<BigDecimal> share = standing.share();
        if (share.isEmpty()) {
            return standing.stage == LifecycleStage.LOYAL ? loyal(standing, Ground.REGULAR_ORDERS) : new Proposed(Attitude.UNCOMMITTED, false, Ground.IRREGULAR_ORDERS);
        }
        if (share.get().compareTo(policy.loyalShare) >= 0) {
            return loyal(standing, Ground.LOYAL_SHARE);
        }
        boolean fell = standing.shareBefore().map(before -> before.subtract(share.get()).compareTo(policy.switchDrop) >= 0).orElse(false);
        return fell ? new Proposed(Attitude.SWITCHER, false, Ground.SHARE_FELL) : new Proposed(Attitude.UNCOMMITTED, false, Ground.SPLIT_WALLET);
    }

    private static Proposed loyal(Standing standing, Ground ground) {
        return new Proposed(Attitude.LOYAL, standing.newProducts > 0, ground);
    }
}
