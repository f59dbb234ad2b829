package org.gengke.trial.domain;

/** How we came off against a competitor in a trial. */
public enum ComparisonResult {
    OPEN,
    WON,
    LOST
}
