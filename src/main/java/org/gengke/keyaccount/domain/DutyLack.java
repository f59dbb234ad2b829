package org.gengke.keyaccount.domain;

/** What a duty lacks at an account, in the order in which it is mended. */
public enum DutyLack {
    /** Nothing was ever done for it. */
    NEVER_DONE,
    /** More was paid of a rebate than its orders come to. */
    REBATE_OVERPAID,
    /** The period of a rebate is over, and not all of it was paid out. */
    REBATE_UNPAID
}
