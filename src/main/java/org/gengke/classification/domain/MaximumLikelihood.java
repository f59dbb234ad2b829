package org.gengke.classification.domain;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Looks for the positive parameters under which what was seen is most likely. */
final class MaximumLikelihood {

    private static final int MOST_EVALUATIONS = 20_000;
    private static final double STEP = 0.5;
    /** Of the logarithm of the likelihood; a relative one would stop far from the top, since it is in the thousands. */
    private static final double PRECISION = 1e-10;
    /** Further out in logarithms there is no estimate, only a slope without a top. */
    private static final double FARTHEST = 12;

    private MaximumLikelihood() {}

    /** @throws LifetimeNotEstimable when the likelihood has no top */
    static double[] of(double[] start, ToDoubleFunction<double[]> logLikelihood) {
        // By logarithms, so that each trial is positive; begun again from the first answer, since a simplex can collapse on the way.
        double[] logs = Arrays.stream(start).map(Math::log).toArray();
        for (int round = 0; round < 2; round++) {
            logs = climb(logs, logLikelihood);
        }
        if (Arrays.stream(logs).anyMatch(log -> Double.isNaN(log) || Math.abs(log) > FARTHEST)) {
            throw LifetimeNotEstimable.withoutOptimum();
        }
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    private static double[] climb(double[] logs, ToDoubleFunction<double[]> logLikelihood) {
        double[] steps = new double[logs.length];
        Arrays.fill(steps, STEP);
        try {
            PointValuePair best = new SimplexOptimizer(new SimpleValueChecker(-1, PRECISION))
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS), GoalType.MAXIMIZE, new InitialGuess(logs), new NelderMeadSimplex(steps),
                            new ObjectiveFunction(point -> bounded(point, logLikelihood)));
            return best.getPoint();
        } catch (MathIllegalStateException tooLong) {
            throw LifetimeNotEstimable.withoutOptimum();
        }
    }

    private static double bounded(double[] logs, ToDoubleFunction<double[]> logLikelihood) {
        double value = logLikelihood.applyAsDouble(Arrays.stream(logs).map(Math::exp).toArray());
        return Double.isFinite(value) ? value : -Double.MAX_VALUE;
    }
}
