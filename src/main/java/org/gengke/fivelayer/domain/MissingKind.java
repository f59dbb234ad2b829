package org.gengke.fivelayer.domain;

/** In the order in which it is best made good: the first is the next move. */
public enum MissingKind {
    FACTS_UNKNOWN,
    NOT_ASSESSED,
    VERDICT_OPEN,
    VERDICT_IS_WATCH,
    BARRIERS_STANDING,
    NO_PROJECT,
    PARTICIPATION_LOW,
    NO_DECISION_MAKERS,
    WEIGHTS_INCOMPLETE,
    DECISION_MAKERS_LEFT,
    DECISION_MAKERS_ABSENT,
    NOT_LEADING,
    NO_VALUE_CONFIRMED,
    NEED_NOT_MET;

    /** What it concerns are people of the customer. */
    boolean namesPeople() {
        return this == DECISION_MAKERS_LEFT || this == DECISION_MAKERS_ABSENT || this == NEED_NOT_MET;
    }
}
