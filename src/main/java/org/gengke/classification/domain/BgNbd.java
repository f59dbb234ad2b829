package org.gengke.classification.domain;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * BG/NBD: while a customer is alive it buys at random at its own rate, and after each purchase it may be gone for good. Rates
 * spread as Gamma(r, α) over the base, the chance to be gone as Beta(a, b). Time in weeks.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005).
 */
public record BgNbd(double r, double alpha, double a, double b) {

    private static final double PRECISION = 1e-12;
    private static final int MOST_TERMS = 100_000;

    /** The natural logarithm of the likelihood of these histories (equation 6 of the paper, summed up). */
    public double logLikelihood(List<BuyingHistory> histories) {
        double ofAll = r * Math.log(alpha) - Gamma.logGamma(r) + Gamma.logGamma(a + b) - Gamma.logGamma(b);
        double sum = 0;
        for (BuyingHistory history : histories) {
            int x = history.repeats();
            double alive = -(r + x) * Math.log(alpha + history.age());
            sum += ofAll + Gamma.logGamma(r + x) + Gamma.logGamma(b + x) - Gamma.logGamma(a + b + x);
            if (x == 0) {
                sum += alive;
            } else {
                double gone = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + history.recency());
                double larger = Math.max(alive, gone);
                sum += larger + Math.log(Math.exp(alive - larger) + Math.exp(gone - larger));
            }
        }
        return sum;
    }

    /** The probability that the customer is alive at the end of its history. */
    public double alive(BuyingHistory history) {
        return 1 / (1 + oddsOfBeingGone(history));
    }

    private double oddsOfBeingGone(BuyingHistory history) {
        int x = history.repeats();
        return x == 0 ? 0 : a / (b + x - 1) * Math.pow((alpha + history.age()) / (alpha + history.recency()), r + x);
    }

    /** How many purchases are expected of the customer in so many weeks after its history (equation 10 of the paper). */
    public double expected(BuyingHistory history, double weeks) {
        int x = history.repeats();
        double base = alpha + history.age();
        // At a = 1 the formula is 0 / 0; close by it is as good as there.
        double shape = Math.abs(a - 1) < 1e-7 ? 1 + 1e-7 : a;
        double z = weeks / (base + weeks);
        // Euler's transformation of the hypergeometric function: the series converges however many purchases there were.
        double rest = Math.pow(1 - z, shape - 1) * hypergeometric(shape + b - 1 - r, shape - 1, shape + b + x - 1, z);
        return (shape + b + x - 1) / (shape - 1) * (1 - rest) / (1 + oddsOfBeingGone(history));
    }

    /** ₂F₁(one, two; three; z) as a series, for z from 0 to below 1. */
    private static double hypergeometric(double one, double two, double three, double z) {
        double term = 1;
        double sum = 1;
        for (int j = 0; j < MOST_TERMS && Math.abs(term) > PRECISION * Math.abs(sum); j++) {
            term *= (one + j) * (two + j) / ((three + j) * (j + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
