package org.gengke.purchase.domain;

/** An order counts as long as it is confirmed. */
public enum OrderState {
    CONFIRMED,
    CANCELLED
}
