package org.gengke.trial.domain;

/** What the test showed. */
public enum TrialVerdict {
    PASSED,
    PARTLY_PASSED,
    NOT_PASSED
}
