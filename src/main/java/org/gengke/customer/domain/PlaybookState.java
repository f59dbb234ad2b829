package org.gengke.customer.domain;

/** How far an action of the cultivation playbook is (domain section 1.3). */
public enum PlaybookState {
    OPEN,
    DONE,
    /** Left out, for a stated reason. */
    SKIPPED
}
