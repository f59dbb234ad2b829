package org.gengke.followup;

/** What interactions are, as conditions for features that count them in statements of their own. */
public final class InteractionParts {

    /** Of an interaction {@code i}: a contact as it is said now. What a correction replaced is none, nor is a remark without a date. */
    public static final String CONTACT = "i.corrected_by_id is null and i.counts";

    /** Of an interaction {@code i}, in brackets: a visit of our executives, marked as one, or at which an executive was. */
    public static final String OF_EXECUTIVES = "(i.kind = 'EXECUTIVE_VISIT' or i.kind = 'VISIT' and exists (select 1 from app_user e"
            + " where (e.id = i.author_id or e.id = any(i.colleague_ids)) and 'EXECUTIVE' = any(e.roles)))";

    private InteractionParts() {}
}
