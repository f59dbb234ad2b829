package org.gengke.keyaccount.domain;

/** How a duty stands at one account on a day. */
public enum DutyState {
    /** Nothing of it is to be done for a while. */
    IN_ORDER,
    /** Due within the notice of the settings. */
    DUE_SOON,
    OVERDUE
}
