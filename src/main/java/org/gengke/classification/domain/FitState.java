package org.gengke.classification.domain;

/** How far an estimate has come. */
public enum FitState {
    RUNNING,
    DONE,
    FAILED
}
