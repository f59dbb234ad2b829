package org.gengke.keyaccount.domain;

/** Where a goal stands against the straight line from its baseline to its target (section 9). */
public enum GoalTrack {
    /** Its first day is still to come. */
    NOT_BEGUN,
    /** Nothing to measure it by is known yet. */
    NOT_MEASURED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
