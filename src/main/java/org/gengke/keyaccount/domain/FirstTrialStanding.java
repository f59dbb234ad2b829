package org.gengke.keyaccount.domain;

/** How far a new product has come at an account, the furthest first (section 9, new products tried first at key accounts). */
public enum FirstTrialStanding {
    /** There is a confirmed order of it. */
    BOUGHT,
    /** There is a test trial of it, or the account said that it will try it. */
    TESTED,
    INTERESTED,
    DECLINED,
    /** Offered, and not answered. */
    OFFERED,
    NOT_OFFERED
}
