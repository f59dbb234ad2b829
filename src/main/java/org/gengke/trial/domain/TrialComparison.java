package org.gengke.trial.domain;

import java.util.UUID;

/**
 * A competing product in the same customer's test.
 *
 * @param productName the competitor's product; null when nobody knows
 * @param strengths ours against it
 * @param weaknesses ours against it
 */
public record TrialComparison(
        UUID competitorId, String productName, ComparisonTiming timing, String strengths, String weaknesses, ComparisonResult result) {}
