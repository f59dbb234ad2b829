package org.gengke.customer.domain;

/** What a colleague may do with a customer that is shared with them. */
public enum ShareAccess {
    READ,
    WRITE
}
