package org.gengke.keyaccount.domain;

/** What an account is given for what it buys (section 9, incentives). */
public enum IncentiveKind {
    /** So many per cent off. */
    DISCOUNT,
    /** We and the account spend for the same thing. */
    JOINT_PROMOTION,
    /** Accounts are ranked by what they buy. */
    CONTEST,
    /** Paid back afterwards, by rules. */
    REBATE
}
