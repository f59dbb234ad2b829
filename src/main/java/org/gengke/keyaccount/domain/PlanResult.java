package org.gengke.keyaccount.domain;

/** What a plan came to. */
public enum PlanResult {
    ACHIEVED,
    PARTLY_ACHIEVED,
    MISSED,
    /** Ended before its time. */
    ABANDONED
}
