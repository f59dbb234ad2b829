package org.gengke.followup;

/** What interactions are, as conditions for features that count them in statements of their own. */
public final class InteractionParts {

    /** Of an interaction {@code i}: a contact as it is said now. What a correction replaced is none, nor is a remark without a date. */
    public static final String CONTACT = "i.corrected_by_id is null and i.counts";

    private InteractionParts() {}
}
