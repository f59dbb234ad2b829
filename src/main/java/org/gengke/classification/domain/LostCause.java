package org.gengke.classification.domain;

/** Why a customer is said to be lost. */
public enum LostCause {
    COMPETITOR,
    PRICE,
    QUALITY,
    SERVICE,
    RELATIONSHIP,
    NO_NEED,
    CLOSED_DOWN,
    OTHER
}
