package org.gengke.keyaccount.domain;

/** Whether we do something for an event of an account. */
public enum SupportState {
    NONE,
    PLANNED,
    DONE
}
