package org.gengke.keyaccount.domain;

/** How far a plan is. */
public enum KeyAccountPlanState {
    /** Written, never approved. */
    DRAFT,
    /** Its first version lies with a manager. */
    SUBMITTED,
    /** A version is approved: activities are on worklists and goals are measured, also while an adjustment is being written. */
    ACTIVE,
    /** Over, with result and lessons; nothing of it changes any more. */
    CLOSED
}
