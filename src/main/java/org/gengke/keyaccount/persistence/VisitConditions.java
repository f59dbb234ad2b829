package org.gengke.keyaccount.persistence;

/** Which interactions are visits of our executives. */
final class VisitConditions {

    /** Of an interaction {@code i}: marked as one, or a visit at which an executive was. */
    static final String OF_EXECUTIVES = "i.kind = 'EXECUTIVE_VISIT' or i.kind = 'VISIT' and exists (select 1 from app_user e"
            + " where (e.id = i.author_id or e.id = any(i.colleague_ids)) and 'EXECUTIVE' = any(e.roles))";

    private VisitConditions() {}
}
