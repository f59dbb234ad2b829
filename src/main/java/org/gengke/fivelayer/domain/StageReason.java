package org.gengke.fivelayer.domain;

/** Why a customer is in its stage, and not in the next. */
public enum StageReason {
    NO_PROJECT_WON,
    PROJECT_WON,
    NO_AGREEMENT_IN_FORCE,
    AGREEMENT_IN_FORCE,
    SHARE_UNKNOWN,
    SHARE_TOO_SMALL,
    SHARE_REACHED
}
