package org.gengke.keyaccount.domain;

import java.math.BigDecimal;

/**
 * What is known of one product at one customer over twelve months (section 9, white space); money in the organisation's currency.
 *
 * @param ours bought from us, of confirmed orders
 * @param theirs noted as bought elsewhere in its place
 * @param boughtBefore whether it bought the product from us before the twelve months
 * @param trying whether a test trial of it runs
 * @param need what it needs in a year from whomever, as last stated; null while nobody said
 */
public record WhiteSpace(BigDecimal ours, BigDecimal theirs, boolean boughtBefore, boolean trying, BigDecimal need) {

    /**
     * Customers of the same industry that buy the product.
     *
     * @param median of what each bought from us in the twelve months
     */
    public record Peers(BigDecimal median, int customers) {}

    /**
     * What could be sold beyond what is sold.
     *
     * @param amount a year, not negative
     */
    public record Potential(BigDecimal amount, PotentialBasis basis) {}

    public ProductStanding standing() {
        if (ours.signum() > 0) {
            return theirs.signum() > 0 ? ProductStanding.SHARED : ProductStanding.OURS;
        }
        if (theirs.signum() > 0) {
            return ProductStanding.THEIRS;
        }
        if (trying) {
            return ProductStanding.TRYING;
        }
        if (need != null && need.signum() == 0) {
            return ProductStanding.NOT_NEEDED;
        }
        return boughtBefore ? ProductStanding.LAPSED : ProductStanding.OPEN;
    }

    /**
     * Example: it needs 100 000 a year and bought 40 000 from us: 60 000 are left. It said nothing of its need and bought 25 000 elsewhere: 25 000. Nothing is
     * known, and five customers of its industry bought for 10 000, 20 000, 30 000, 50 000 and 90 000: 30 000.
     *
     * @param peers null when its industry is not known or nobody of it buys the product
     * @param fewest ⚙ so many peers at least say something
     * @return null when nothing says anything
     */
    public Potential potential(Peers peers, int fewest) {
        if (need != null) {
            return new Potential(need.subtract(ours).max(BigDecimal.ZERO), PotentialBasis.STATED);
        }
        if (theirs.signum() > 0) {
            return new Potential(theirs, PotentialBasis.ELSEWHERE);
        }
        // What it buys from us alone may be all that it needs: what others buy says nothing about more.
        if (ours.signum() == 0 && peers != null && peers.customers() >= fewest) {
            return new Potential(peers.median(), PotentialBasis.PEERS);
        }
        return null;
    }
}
