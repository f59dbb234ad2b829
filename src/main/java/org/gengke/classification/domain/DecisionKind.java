package org.gengke.classification.domain;

/** What a person decides of a customer's classification (section 6). */
public enum DecisionKind {
    ATTITUDE,
    /** Declared lost with a cause; taken back without one, or by the next order. */
    LOST,
    TIER
}
