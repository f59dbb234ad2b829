package org.gengke.trial.domain;

/** When a competing product was tested: before ours, or beside it. */
public enum ComparisonTiming {
    BEFORE,
    BESIDE
}
