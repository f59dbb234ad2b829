package org.gengke.fivelayer.domain;

/** Whether we still work with a partner. */
public enum PartnerState {
    ACTIVE,
    /** Registers nothing new; what it has registered stays valid until its day. */
    RETIRED
}
