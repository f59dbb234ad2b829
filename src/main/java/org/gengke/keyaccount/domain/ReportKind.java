package org.gengke.keyaccount.domain;

/** What an account reports. */
public enum ReportKind {
    QUESTION,
    COMPLAINT,
    REQUEST,
    /** Something that we should know, and that is passed on. */
    NEWS
}
