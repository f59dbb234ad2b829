package org.gengke.keyaccount.domain;

/** What became of an invitation to a symposium. */
public enum InvitationState {
    INVITED,
    ACCEPTED,
    DECLINED,
    ATTENDED,
    /** Did not come, whatever was said before. */
    ABSENT;

    /** Whether it tells what happened on the day. */
    public boolean tellsOfTheDay() {
        return this == ATTENDED || this == ABSENT;
    }
}
