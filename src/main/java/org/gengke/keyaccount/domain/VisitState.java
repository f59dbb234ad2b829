package org.gengke.keyaccount.domain;

/** What became of a visit of an executive. */
public enum VisitState {
    PLANNED,
    /** Planned for a day that is past. */
    OVERDUE,
    DONE
}
