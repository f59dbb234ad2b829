package org.gengke.followup.domain;

/** What a worklist warns of beside its promises. */
public enum WarningKind {
    /** 缺位: a decision maker whose step has come and whom nobody has met (domain section 8). */
    DECISION_MAKER_ABSENT,
    /** 越位: a decision maker who was approached before their step (domain section 8). */
    DECISION_MAKER_OVERSTEPPED,
    /** A key account runs out of a product (domain section 9). */
    SUPPLY_SHORTAGE
}
