package org.gengke.followup.domain;

/** Who decided on the date of a plan. */
public enum PlanOrigin {
    /** The cadence; the service moves it when the rhythm changes. */
    CADENCE,
    /** A person; the service never moves it. */
    HAND,
    /** The re-evaluation date of a paused customer. */
    RE_EVALUATION,
    /** A list that was brought in. */
    IMPORT;

    boolean isPromiseOfAPerson() {
        return this == HAND || this == IMPORT;
    }
}
