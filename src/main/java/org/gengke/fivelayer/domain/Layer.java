package org.gengke.fivelayer.domain;

/** The layers of a customer, from the first to the deepest (section 8). */
public enum Layer {
    INFORMATION,
    BARRIER,
    BUSINESS,
    RELATIONSHIP,
    INTEREST
}
