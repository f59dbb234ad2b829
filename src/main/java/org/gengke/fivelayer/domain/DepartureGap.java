package org.gengke.fivelayer.domain;

/** What is in danger when somebody leaves, or is without anybody already. */
public enum DepartureGap {
    /** Decision weight that only one of us knows. */
    SINGLE,
    /** Decision weight that nobody of us knows. */
    UNKNOWN,
    /** Nobody has noted who decides. */
    NO_MAKERS
}
