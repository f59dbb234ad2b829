package org.gengke.keyaccount.domain;

/** How a customer stands to one of our products over twelve months (section 9, white space). */
public enum ProductStanding {
    /** Bought from us, and nothing is noted of others. */
    OURS,
    /** Bought from us and from others. */
    SHARED,
    /** Bought from others only. */
    THEIRS,
    /** Not bought yet: a test trial runs. */
    TRYING,
    /** Bought from us before the twelve months, not since. */
    LAPSED,
    /** It said, or we believe, that it needs none. */
    NOT_NEEDED,
    /** Nothing is known of it: the white space proper. */
    OPEN
}
