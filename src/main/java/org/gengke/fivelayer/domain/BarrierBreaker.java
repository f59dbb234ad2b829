package org.gengke.fivelayer.domain;

/** What breaks a barrier. */
public enum BarrierBreaker {
    SHORTLISTED,
    CHANNEL,
    QUALIFIED,
    CUSTOM_PRODUCT,
    REFERENCE,
    RELATIONSHIP,
    PRICE,
    OTHER
}
