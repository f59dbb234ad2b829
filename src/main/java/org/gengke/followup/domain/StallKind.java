package org.gengke.followup.domain;

/** What of a customer the worklist reminds of: what of a test trial stands still (domain section 3), and what runs out. */
public enum StallKind {
    /** Received and not started. */
    NOT_STARTED,
    /** An issue is open. */
    ISSUE_OPEN,
    /** Finished and not reported. */
    NOT_REPORTED,
    /** Reported and no decision. */
    NO_DECISION,
    /** A partner's deal registration is about to run out (domain section 8). */
    REGISTRATION_EXPIRING,
    /** Something that a key account reported waits for its answer (domain section 9). */
    REPORT_WAITING;

    /** Whether it is a test trial that stands still. */
    public boolean ofTrials() {
        return reason() == WorklistReason.TRIAL_STALLED;
    }

    /** Why the customer stands on the worklist. */
    public WorklistReason reason() {
        return switch (this) {
            case REGISTRATION_EXPIRING -> WorklistReason.REGISTRATION_EXPIRING;
            case REPORT_WAITING -> WorklistReason.REPORT_WAITING;
            default -> WorklistReason.TRIAL_STALLED;
        };
    }
}
