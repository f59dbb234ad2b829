package org.gengke.followup.domain;

/** State of a follow-up plan (domain section 2). Overdue is derived, not a state. */
public enum PlanState {
    PLANNED,
    DONE,
    /** Replaced by a plan with another date; the chain is kept. */
    RESCHEDULED,
    CANCELLED
}
