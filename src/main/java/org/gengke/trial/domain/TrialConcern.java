package org.gengke.trial.domain;

/** What a customer looks at when it tests. */
public enum TrialConcern {
    QUALITY,
    PRICE,
    BRAND,
    SERVICE,
    DELIVERY,
    FUNCTION
}
