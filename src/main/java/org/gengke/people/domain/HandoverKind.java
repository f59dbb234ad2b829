package org.gengke.people.domain;

/** What somebody holds and hands over (section 8). It stands with people, since several features keep it. */
public enum HandoverKind {
    CUSTOMER,
    /** An open follow-up plan. */
    PLAN,
    /** A running test trial. */
    TRIAL,
    /** An open project. */
    PROJECT,
    /** A barrier that stands. */
    BARRIER,
    /** A value that is promised and not confirmed. */
    VALUE,
    /** A key-account plan that is not closed. */
    ACCOUNT_PLAN,
    /** What an account reported and waits for its answer. */
    ACCOUNT_REPORT
}
