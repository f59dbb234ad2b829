package org.gengke.keyaccount.domain;

/** Whether something reported was answered, and whether in time. */
public enum ReportStanding {
    /** No answer yet, and still time for one. */
    WAITING,
    /** No answer, and the time for it is over. */
    WAITING_LATE,
    ANSWERED_IN_TIME,
    ANSWERED_LATE
}
