package org.gengke.followup.domain;

/** How far follow-up reaches. */
public final class FollowUpLimits {

    /** A promise for a later day is a slip of the pen. */
    public static final int YEARS_AHEAD = 10;

    private FollowUpLimits() {}
}
