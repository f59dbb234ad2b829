package org.gengke.followup.domain;

/** Which rule cancelled a plan; a person gives a reason in words instead. */
public enum CancelCause {
    /** A person planned the contact otherwise. */
    SUPERSEDED,
    /** Contact with the customer is suspended. */
    PAUSED,
    /** Contact was taken up again: nothing is left to re-evaluate. */
    RESUMED,
    /** The customer was given up. */
    ABANDONED,
    /** The customer went to the public pool. */
    NO_OWNER,
    /** The customer was merged into another one, which has plans of its own. */
    MERGED
}
