package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much a customer deserves to be a key account.
 *
 * @param score 0 to 100, one decimal: the mean of the known parts by their weights; null when none is known
 * @param coverage how much of all weight the known parts have, in per cent
 */
public record CandidateScore(BigDecimal score, int coverage, List<Part> parts) {

    public CandidateScore {
        parts = List.copyOf(parts);
    }

    /**
     * One part of it.
     *
     * @param points 0 to 100, one decimal; null when nothing is known
     * @param contribution what it brings to the score, one decimal; null when it does not count
     */
    public record Part(CandidatePart part, int weight, BigDecimal points, BigDecimal contribution, List<Basis> basis) {

        public Part {
            basis = List.copyOf(basis);
        }
    }

    /** A figure behind a part. */
    public record Basis(CandidateFigure figure, BigDecimal value) {}
}
