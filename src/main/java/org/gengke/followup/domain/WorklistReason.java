package org.gengke.followup.domain;

/** Why a plan stands on a worklist (domain section 2); texts come from the catalogues. */
public enum WorklistReason {
    /** Past its due date. */
    OVERDUE,
    /** On the manager's worklist: overdue for ⚙ working days. */
    ESCALATED,
    /** The cadence of its status asks for contact. */
    DUE_BY_CADENCE,
    /** Someone planned it. */
    PLANNED_BY_HAND,
    /** Someone moved it to this day. */
    RESCHEDULED,
    /** A paused customer whose re-evaluation date has come. */
    RE_EVALUATION,
    /** A test trial of the customer stands still. */
    TRIAL_STALLED,
    /** A partner's deal registration for the customer is about to run out. */
    REGISTRATION_EXPIRING,
    /** Something that the customer reported waits for its answer. */
    REPORT_WAITING
}
