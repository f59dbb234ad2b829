package org.gengke.keyaccount.domain;

/** What a duty lacks at an account, in the order in which it is mended. */
public enum DutyLack {
    /** Nothing was ever done for it. */
    NEVER_DONE
}
