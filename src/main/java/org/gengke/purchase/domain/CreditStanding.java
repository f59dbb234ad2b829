package org.gengke.purchase.domain;

/** 信用状况: how a customer pays. */
public enum CreditStanding {
    /** Nothing has fallen due yet. */
    UNKNOWN,
    GOOD,
    /** Late, or something is open. */
    WATCH,
    /** So late that a further delivery is a risk. */
    POOR
}
