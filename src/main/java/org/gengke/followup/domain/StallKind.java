package org.gengke.followup.domain;

/** What of a test trial stands still (domain section 3). */
public enum StallKind {
    /** Received and not started. */
    NOT_STARTED,
    /** An issue is open. */
    ISSUE_OPEN,
    /** Finished and not reported. */
    NOT_REPORTED,
    /** Reported and no decision. */
    NO_DECISION
}
