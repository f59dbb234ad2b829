package org.gengke.keyaccount.domain;

/** What a word about a version goes with. */
public enum CommentKind {
    REMARK,
    SUBMITTED,
    /** Taken back by whoever handed it in. */
    WITHDRAWN,
    APPROVED,
    /** Given back to whoever writes it. */
    RETURNED,
    DISCARDED
}
