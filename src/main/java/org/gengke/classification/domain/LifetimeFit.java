package org.gengke.classification.domain;

import java.util.List;
import org.gengke.classification.domain.GammaGamma.Spend;

/**
 * Both models, fitted to a base by maximum likelihood.
 *
 * @param customers that ordered, and how many of them again
 */
public record LifetimeFit(
        BgNbd rhythm, double logLikelihood, int customers, int repeating, GammaGamma spend, double spendLogLikelihood, int spending) {

    private static final double LARGEST_A = 50;
    private static final double[] RHYTHM_START = {1, 1, 1, 1};
    private static final double[] SPEND_START = {1, 2, 1};

    /**
     * @param histories of all that ordered
     * @param spends of those that ordered again: the mean of what they spent after the first time
     * @throws LifetimeNotEstimable when they are too few, or there is no best estimate
     */
    public static LifetimeFit of(List<BuyingHistory> histories, List<Spend> spends) {
        LifetimeNotEstimable.check(histories.size(), spends.size());
        // In units of its own size: years or days, fen or millions, the search begins close to the answer.
        double age = Math.max(1, histories.stream().mapToDouble(BuyingHistory::age).average().orElseThrow());
        double mean = spends.stream().mapToDouble(Spend::mean).average().orElseThrow();
        double[] start = RHYTHM_START.clone();
        start[1] = age / 4;
        double[] rhythmAt = MaximumLikelihood.of(start, at -> rhythm(at).logLikelihood(histories));
        double[] spendStart = SPEND_START.clone();
        spendStart[2] = mean;
        double[] spendAt = MaximumLikelihood.of(spendStart, at -> spend(at).logLikelihood(spends));
        BgNbd rhythm = rhythm(rhythmAt);
        GammaGamma spend = spend(spendAt);
        // So close to certainty the chance to be gone is the same for all: a slope without a top, and expectations that overflow.
        if (rhythm.a() > LARGEST_A || !spend.hasMean()) {
            throw LifetimeNotEstimable.withoutOptimum();
        }
        int repeating = (int) histories.stream().filter(history -> history.repeats() > 0).count();
        return new LifetimeFit(
                rhythm, rhythm.logLikelihood(histories), histories.size(), repeating, spend, spend.logLikelihood(spends), spends.size());
    }

    private static BgNbd rhythm(double[] at) {
        return new BgNbd(at[0], at[1], at[2], at[3]);
    }

    private static GammaGamma spend(double[] at) {
        return new GammaGamma(at[0], at[1], at[2]);
    }
}
