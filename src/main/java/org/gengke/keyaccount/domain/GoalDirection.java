package org.gengke.keyaccount.domain;

/** Whether a goal wants more or less of what it measures. */
public enum GoalDirection {
    /** A target at or above the baseline. */
    GROWTH,
    /** A target at or below the baseline. */
    REDUCTION
}
