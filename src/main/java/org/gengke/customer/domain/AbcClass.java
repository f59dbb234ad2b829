package org.gengke.customer.domain;

/** The class of a customer by what it bought in twelve months (section 6); the room {@code classification} says how. */
public enum AbcClass {
    A,
    B,
    C
}
