package org.gengke.fivelayer.domain;

/** How far it came. */
public enum ValueState {
    PROMISED,
    AGREED,
    DELIVERED,
    CONFIRMED
}
