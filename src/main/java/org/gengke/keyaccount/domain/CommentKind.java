package org.gengke.keyaccount.domain;

/** What a word about a version goes with. */
public enum CommentKind {
    REMARK,
    SUBMITTED,
    APPROVED,
    /** Given back to whoever writes it. */
    RETURNED,
    DISCARDED
}
