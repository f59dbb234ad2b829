package org.gengke.people.domain;

/** Why something is with whoever holds it. */
public enum HandoverDuty {
    OWNER,
    /** A promise at a colleague's customer. */
    DELEGATED,
    ENGINEER,
    RESPONSIBLE,
    /** Nobody else is named: it goes where its customer goes. */
    WITH_CUSTOMER
}
