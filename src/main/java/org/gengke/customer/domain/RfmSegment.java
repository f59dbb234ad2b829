package org.gengke.customer.domain;

/** What recency, frequency and amount of a customer's orders say together (section 6), by {@code RfmScoring}. */
public enum RfmSegment {
    CHAMPIONS,
    CANNOT_LOSE,
    LOYAL,
    AT_RISK,
    NEW,
    POTENTIAL_LOYAL,
    PROMISING,
    NEEDS_ATTENTION,
    HIBERNATING,
    LOST
}
