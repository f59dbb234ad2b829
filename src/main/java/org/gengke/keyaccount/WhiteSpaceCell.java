package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.ProductStanding;
import org.gengke.keyaccount.domain.WhiteSpace;
import org.gengke.keyaccount.domain.WhiteSpace.Peers;
import org.gengke.keyaccount.domain.WhiteSpace.Potential;

/**
 * One product at one customer.
 *
 * @param peers null when its industry is not known or nobody of it buys the product
 * @param potential null when nothing says anything
 */
public record WhiteSpaceCell(Account account, Product product, Known known, ProductStanding standing, Peers peers, Potential potential) {

    /**
     * A row of the grid: a key account, or a unit of a group.
     *
     * @param above whether customers that the caller sees stand below it
     */
    public record Account(
            UUID id, String name, UUID parentId, String industryCode, UUID ownerId, String ownerName, boolean keyAccount, boolean above, boolean writable) {}

    /** A column. */
    public record Product(UUID id, String code, String name) {}

    /**
     * @param ordered the confirmed orders of the twelve months
     * @param lastOrderedOn of all times; null when it never bought the product
     * @param ours what it bought in those orders
     */
    public record Bought(int ordered, LocalDate lastOrderedOn, BigDecimal ours) {
        static final Bought NOTHING = new Bought(0, null, BigDecimal.ZERO);
    }

    /**
     * @param purchases noted ones whose period reaches into the twelve months
     * @param theirs what of them falls into those, by days
     * @param rivals who sold it, as far as that is known
     */
    public record Elsewhere(int purchases, BigDecimal theirs, List<Rival> rivals) {
        public static final Elsewhere NOTHING = new Elsewhere(0, BigDecimal.ZERO, List.of());
    }

    /** A competitor. */
    public record Rival(UUID id, String name) {}

    /** What it needs in a year, as last stated. */
    public record Need(UUID id, BigDecimal yearlyAmount, LocalDate statedOn) {}

    /**
     * @param trialId the running test trial; null for none
     * @param need null while nobody said
     */
    public record Known(Bought bought, Elsewhere elsewhere, UUID trialId, Need need) {

        WhiteSpace space() {
            boolean before = bought.ordered == 0 && bought.lastOrderedOn != null;
            return new WhiteSpace(bought.ours, elsewhere.theirs, before, trialId != null, need == null ? null : need.yearlyAmount);
        }
    }

    /** One for each customer and product, the same in every answer. */
    public UUID id() {
        ByteBuffer both = ByteBuffer.allocate(32);
        for (UUID one : List.of(account.id, product.id)) {
            both.putLong(one.getMostSignificantBits()).putLong(one.getLeastSignificantBits());
        }
        return UUID.nameUUIDFromBytes(both.array());
    }

    public BigDecimal potentialAmount() {
        return potential == null ? BigDecimal.ZERO : potential.amount();
    }
}
