package org.gengke.classification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.gengke.customer.domain.RfmSegment;

/** Recency, frequency and monetary value, each scored from 1 to 5 among all that ordered in the period (section 6). */
public final class RfmScoring {

    private static final int SCORES = 5;

    /** A customer with its scores. */
    public record Scored(Purchases purchases, long recency, int r, int f, int m, RfmSegment segment) {}

    private RfmScoring() {}

    /** In the order of the base. */
    public static List<Scored> of(List<Purchases> base, LocalDate asOf) {
        // The fewer days ago the better: a negative recency is the higher the better, as the others are.
        long[] recencies = ascending(base, purchases -> -purchases.recency(asOf));
        long[] frequencies = ascending(base, Purchases::orders);
        long[] amounts = ascending(base, Purchases::amount);
        List<Scored> scored = new ArrayList<>(base.size());
        for (Purchases purchases : base) {
            long recency = purchases.recency(asOf);
            int r = score(recencies, -recency);
            int f = score(frequencies, purchases.orders());
            int m = score(amounts, purchases.amount());
            scored.add(new Scored(purchases, recency, r, f, m, segment(r, f, m)));
        }
        return scored;
    }

    /** The segment of scores from 1 to 5: the first that fits. */
    static RfmSegment segment(int r, int f, int m) {
        if (r >= 4 && f >= 4 && m >= 4) {
            return RfmSegment.CHAMPIONS;
        }
        if (r <= 2 && f >= 4 && m >= 4) {
            return RfmSegment.CANNOT_LOSE;
        }
        if (r >= 3 && f >= 4) {
            return RfmSegment.LOYAL;
        }
        if (r <= 2 && f >= 3) {
            return RfmSegment.AT_RISK;
        }
        if (r == 5 && f == 1) {
            return RfmSegment.NEW;
        }
        if (r >= 4 && f >= 2) {
            return RfmSegment.POTENTIAL_LOYAL;
        }
        return switch (r) {
            case 4 -> RfmSegment.PROMISING;
            case 3 -> RfmSegment.NEEDS_ATTENTION;
            case 2 -> RfmSegment.HIBERNATING;
            default -> RfmSegment.LOST;
        };
    }

    private static long[] ascending(List<Purchases> base, ToLongFunction<Purchases> value) {
        long[] values = base.stream().mapToLong(value).toArray();
        Arrays.sort(values);
        return values;
    }

    /** 1 + ⌊5 × (number strictly worse) / n⌋: equal values get equal scores. */
    private static int score(long[] ascending, long value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 1 + (int) ((long) SCORES * low / ascending.length);
    }
}
