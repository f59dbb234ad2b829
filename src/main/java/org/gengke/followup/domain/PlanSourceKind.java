package org.gengke.followup.domain;

/** What a promise comes from, where it is not by itself. */
public enum PlanSourceKind {
    /** It was agreed in a review (业务 Review). */
    REVIEW
}
