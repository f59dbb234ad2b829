package org.gengke.competitor.domain;

/** What a competitor costs beside us. */
public enum PricePosition {
    ABOVE_OURS,
    SIMILAR,
    BELOW_OURS
}
