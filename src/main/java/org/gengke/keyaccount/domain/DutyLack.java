package org.gengke.keyaccount.domain;

/** What a duty lacks at an account, in the order in which it is mended. */
public enum DutyLack {
    /** Nothing was ever done for it. */
    NEVER_DONE,
    /** A visit of an executive is due and none is planned. */
    VISIT_NOT_PLANNED,
    /** A low opinion of us, and nothing was said of what follows from it. */
    LOW_OPINION_OPEN,
    /** Something that was reported waits for its answer. */
    ANSWER_WAITING,
    /** Not invited to a symposium of this year. */
    NOT_INVITED,
    /** Invited to a symposium that is past, and nobody noted whether they came. */
    NO_REPLY,
    /** They attended a symposium of which no decisions are recorded. */
    NO_DECISIONS
}
