package org.gengke.competitor.domain;

/** What kind of thing a competitor did (动向). */
public enum MoveKind {
    PRODUCT_CHANGE,
    SALES_POLICY_CHANGE,
    ODD_STRATEGY,
    OTHER
}
