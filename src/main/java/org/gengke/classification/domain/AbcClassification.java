package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.AbcClass;
import org.gengke.shared.domain.Ids;

/** ABC by purchase amount (section 6, Pareto). */
public final class AbcClassification {

    /**
     * Up to which share that accumulated before it a customer is A, and B.
     *
     * @param b not below {@code a}
     */
    public record Limits(BigDecimal a, BigDecimal b) {

        public static final Limits DEFAULT = new Limits(new BigDecimal("0.80"), new BigDecimal("0.95"));
    }

    /**
     * A customer among all that bought.
     *
     * @param rank from 1
     * @param before what those before it bought, in the smallest unit of money
     */
    public record Ranked(Purchases purchases, int rank, long before, AbcClass abcClass) {}

    private AbcClassification() {}

    /** Those that bought for more than nothing, the largest first. */
    public static List<Ranked> of(List<Purchases> base, Limits limits) {
        List<Purchases> buyers = new ArrayList<>(base.size());
        long total = 0;
        for (Purchases purchases : base) {
            if (purchases.amount() > 0) {
                buyers.add(purchases);
                total += purchases.amount();
            }
        }
        buyers.sort(AbcClassification::largestFirst);
        long endOfA = end(total, limits.a());
        long endOfB = end(total, limits.b());
        List<Ranked> ranked = new ArrayList<>(buyers.size());
        long before = 0;
        for (Purchases purchases : buyers) {
            AbcClass abcClass = before < endOfA ? AbcClass.A : before < endOfB ? AbcClass.B : AbcClass.C;
            ranked.add(new Ranked(purchases, ranked.size() + 1, before, abcClass));
            before += purchases.amount();
        }
        return ranked;
    }

    /** Ties by id: two customers with equal purchases keep their class between runs. */
    private static int largestFirst(Purchases one, Purchases other) {
        int larger = Long.compare(other.amount(), one.amount());
        return larger == 0 ? Ids.ORDER.compare(one.customerId(), other.customerId()) : larger;
    }

    /** The first whole amount that is not below this share of the total. */
    private static long end(long total, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(total)).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
