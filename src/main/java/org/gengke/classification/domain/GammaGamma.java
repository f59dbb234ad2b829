package org.gengke.classification.domain;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * Gamma–Gamma: what a customer spends with a purchase varies around a mean of its own, and the means vary over the base; spend
 * and rhythm are taken as independent.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 */
public record GammaGamma(double p, double q, double gamma) {

    /**
     * What a customer spent.
     *
     * @param purchases how many; at least one
     * @param mean of a purchase, above zero, in units of money
     */
    public record Spend(int purchases, double mean) {}

    /** The natural logarithm of the likelihood of these means. */
    public double logLikelihood(List<Spend> spends) {
        double sum = 0;
        for (Spend spend : spends) {
            double px = p * spend.purchases;
            sum += Gamma.logGamma(px + q) - Gamma.logGamma(px) - Gamma.logGamma(q) + q * Math.log(gamma) + (px - 1) * Math.log(spend.mean)
                    + px * Math.log(spend.purchases) - (px + q) * Math.log(gamma + spend.mean * spend.purchases);
        }
        return sum;
    }

    /** What a future purchase is expected to bring: between the customer's own mean and that of all. Null spend: no repeat yet. */
    public double expected(Spend spend) {
        int purchases = spend == null ? 0 : spend.purchases;
        double mean = spend == null ? 0 : spend.mean;
        return p * (gamma + mean * purchases) / (p * purchases + q - 1);
    }

    /** Without this the mean over the base does not exist. */
    public boolean hasMean() {
        return q > 1;
    }
}
