package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.shared.domain.Share;

/** How much of the business hangs on how few customers (section 6): of those that bought, the largest first. */
public final class Concentration {

    private static final int POINTS = 100;
    private static final int DECIMALS = 10;

    private final List<Ranked> ranked;

    public Concentration(List<Ranked> ranked) {
        this.ranked = ranked;
    }

    /**
     * A point of the Lorenz curve.
     *
     * @param customers share of the customers, the smallest first
     * @param amount share of the amount that they bought together
     */
    public record Point(BigDecimal customers, BigDecimal amount) {}

    /**
     * The largest fifth of the customers, at least one.
     *
     * @param profitShare of what is known of profit; null while nothing is or the whole is not above zero
     */
    public record TopFifth(int customers, BigDecimal amountShare, BigDecimal profitShare) {}

    public long amount() {
        return ranked.isEmpty() ? 0 : last().before() + last().purchases().amount();
    }

    private Ranked last() {
        return ranked.get(ranked.size() - 1);
    }

    /**
     * Σᵢ(2i−n−1)xᵢ / (n·Σx) with x ascending: 0 when all bought the same; empty when nobody bought. Σᵢi·xᵢ is the sum of what the
     * largest one, two, … n customers bought together.
     */
    public Optional<BigDecimal> gini() {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        BigInteger n = BigInteger.valueOf(ranked.size());
        BigInteger whole = BigInteger.valueOf(amount());
        BigInteger sum = together().shiftLeft(1).subtract(n.add(BigInteger.ONE).multiply(whole));
        return Optional.of(new BigDecimal(sum).divide(new BigDecimal(n.multiply(whole)), DECIMALS, RoundingMode.HALF_UP));
    }

    /** A hundred thousand large amounts do not fit into 64 bits; a number object for each would cost more than all else. */
    private BigInteger together() {
        long low = 0;
        long high = 0;
        for (Ranked one : ranked) {
            long upTo = one.before() + one.purchases().amount();
            low += upTo;
            if (Long.compareUnsigned(low, upTo) < 0) {
                high++;
            }
        }
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(new BigInteger(Long.toUnsignedString(low)));
    }

    /** At most 101 points from (0, 0) to (1, 1). */
    public List<Point> lorenz() {
        int n = ranked.size();
        int points = Math.min(POINTS, n);
        List<Point> curve = new ArrayList<>(points + 1);
        for (int i = 0; i <= points && n > 0; i++) {
            int smallest = (int) Math.round((double) i * n / points);
            long bought = smallest == 0 ? 0 : amount() - ranked.get(n - smallest).before();
            curve.add(new Point(Share.of(smallest, n).orElseThrow(), Share.of(bought, amount()).orElseThrow()));
        }
        return curve;
    }

    public Optional<TopFifth> topFifth() {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int customers = (ranked.size() + 4) / 5;
        long profit = 0;
        long whole = 0;
        for (Ranked one : ranked) {
            whole += one.purchases().profit();
            profit += one.rank() <= customers ? one.purchases().profit() : 0;
        }
        Ranked last = ranked.get(customers - 1);
        return Optional.of(new TopFifth(
                customers,
                Share.of(last.before() + last.purchases().amount(), amount()).orElseThrow(),
                whole > 0 ? Share.of(profit, whole).orElse(null) : null));
    }
}
