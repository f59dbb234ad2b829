package org.gengke.keyaccount.domain;

/** What was decided of a candidate. */
public enum CandidateDecision {
    /** It becomes, or stays, a key account. */
    TAKEN,
    NOT_TAKEN
}
