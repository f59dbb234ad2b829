package org.gengke.keyaccount.domain;

/** What happens at an account (section 9, events and news). */
public enum AccountEventKind {
    ANNIVERSARY,
    /** A fair, or a conference of theirs. */
    FAIR,
    OPENING,
    /** Somebody of theirs comes, goes or is promoted. */
    PEOPLE,
    RESULT,
    NEWS,
    OTHER
}
