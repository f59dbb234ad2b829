package org.gengke.competitor.domain;

/** How a competitor stopped supplying a customer. */
public enum IncumbencyOutcome {
    TAKEN_BY_US,
    LOST_TO_ANOTHER,
    ENDED
}
