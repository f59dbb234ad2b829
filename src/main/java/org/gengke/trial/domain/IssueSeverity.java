package org.gengke.trial.domain;

/** How bad an issue is. */
public enum IssueSeverity {
    CRITICAL,
    MAJOR,
    MINOR
}
