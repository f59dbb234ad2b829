package org.gengke.keyaccount.domain;

/** How far a version of a plan is. */
public enum VersionState {
    /** Being written; also after a manager has given it back. */
    DRAFT,
    /** With a manager. */
    SUBMITTED,
    /** In force, or, when a later one is, once in force. */
    APPROVED,
    /** Given up before it came into force. */
    DISCARDED
}
