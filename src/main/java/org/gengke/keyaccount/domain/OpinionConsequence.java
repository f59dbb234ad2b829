package org.gengke.keyaccount.domain;

/** What followed from an account's opinion of our people. */
public enum OpinionConsequence {
    /** It was looked at, and nothing needed to follow. */
    NONE,
    TALK,
    TRAINING,
    /** 换人: the account was given to somebody else. */
    REPLACED
}
