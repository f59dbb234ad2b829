package org.gengke.trial.domain;

/** Why a trial ended without an order. */
public enum TrialCause {
    LOST_TO_COMPETITOR,
    PRICE,
    QUALITY,
    FUNCTION,
    SERVICE,
    DELIVERY,
    NO_NEED,
    NO_BUDGET,
    OTHER
}
