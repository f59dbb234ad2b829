package org.gengke.classification.domain;

import java.util.Set;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;

/** Which tier the rules propose for a customer (section 6); a manager sets it. */
public final class TierProposal {

    /** A customer that buys little and often is worth holding. */
    private static final Set<RfmSegment> WORTH_HOLDING = Set.of(RfmSegment.CHAMPIONS, RfmSegment.CANNOT_LOSE, RfmSegment.LOYAL);

    /** Which rule proposed it. */
    public enum Ground {
        /** Class A, and among the largest. */
        LARGEST,
        CLASS_A,
        CLASS_B,
        GOOD_RHYTHM,
        /** Has not bought, and is of value grade A. */
        VALUE_A,
        NOTHING_SPECIAL
    }

    /**
     * What a proposal comes from.
     *
     * @param rank among those that bought; 0 for one that did not
     * @param buyers how many bought
     */
    public record Standing(AbcClass abcClass, int rank, int buyers, RfmSegment segment, ValueGrade grade) {}

    public record Proposed(Tier tier, Ground ground) {}

    private TierProposal() {}

    /** @param strategicPercent the largest so many percent of the buyers are strategic, rounded up */
    public static Proposed of(Standing standing, int strategicPercent) {
        long strategic = (standing.buyers * (long) strategicPercent + 99) / 100;
        if (standing.abcClass == AbcClass.A) {
            return standing.rank <= strategic ? new Proposed(Tier.STRATEGIC, Ground.LARGEST) : new Proposed(Tier.TOP, Ground.CLASS_A);
        }
        if (standing.abcClass == AbcClass.B) {
            return new Proposed(Tier.IMPORTANT, Ground.CLASS_B);
        }
        if (standing.segment != null && WORTH_HOLDING.contains(standing.segment)) {
            return new Proposed(Tier.IMPORTANT, Ground.GOOD_RHYTHM);
        }
        if (standing.grade == ValueGrade.A) {
            return new Proposed(Tier.IMPORTANT, Ground.VALUE_A);
        }
        return new Proposed(Tier.ORDINARY, Ground.NOTHING_SPECIAL);
    }
}
