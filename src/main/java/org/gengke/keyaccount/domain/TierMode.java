package org.gengke.keyaccount.domain;

/** What the rate of a tier is of. */
public enum TierMode {
    /** Each rate is of the part between its tier and the next. */
    MARGINAL,
    /** The rate of the highest tier reached is of the whole. */
    WHOLE
}
