package org.gengke.keyaccount.domain;

/** What the score of a candidate is made of (domain section 9, evaluate). */
public enum CandidatePart {
    /** What it bought from us in twelve months. */
    PURCHASES(20),
    /** What we earned by it in twelve months. */
    PROFIT(20),
    /** How profit, or else turnover, grew against the twelve months before. */
    TREND(10),
    /** What it still buys elsewhere; of those that have not bought, their value grade. */
    POTENTIAL(15),
    /** How often we are in contact. */
    ACTIVITY(10),
    /** How near it is to buying: the chance of its open projects, its running trials. */
    INTENTION(10),
    /** Satisfaction, complaints, loyalty and depth. */
    RELATIONSHIP(15);

    private final int standardWeight;

    CandidatePart(int standardWeight) {
        this.standardWeight = standardWeight;
    }

    /** Until somebody sets another. */
    public int standardWeight() {
        return standardWeight;
    }
}
