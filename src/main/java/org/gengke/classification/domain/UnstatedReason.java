package org.gengke.classification.domain;

/** What stands for the reason of a tier that was set together with other data of a customer, by somebody who gave none. */
public enum UnstatedReason {
    /** Changed with the customer. */
    NOT_STATED,
    /** The record came with it. */
    ENTERED
}
