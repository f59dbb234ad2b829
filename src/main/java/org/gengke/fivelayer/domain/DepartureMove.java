package org.gengke.fivelayer.domain;

/** What to do about a decision maker whom too few of us know. */
public enum DepartureMove {
    /** Whoever knows this person takes a colleague along. */
    JOINT_VISIT,
    /** Whoever looks after the customer makes the acquaintance. */
    FIRST_VISIT
}
