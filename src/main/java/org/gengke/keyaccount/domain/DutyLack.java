package org.gengke.keyaccount.domain;

/** What a duty lacks at an account, in the order in which it is mended. */
public enum DutyLack {
    /** Nothing was ever done for it. */
    NEVER_DONE,
    /** A visit of an executive is due and none is planned. */
    VISIT_NOT_PLANNED,
    /** A low opinion of us, and nothing was said of what follows from it. */
    LOW_OPINION_OPEN,
    /** Something that was reported waits for its answer. */
    ANSWER_WAITING,
    /** Not invited to a symposium of this year. */
    NOT_INVITED,
    /** Invited to a symposium that is past, and nobody noted whether they came. */
    NO_REPLY,
    /** They attended a symposium of which no decisions are recorded. */
    NO_DECISIONS,
    /** What they have of a product runs out, agreed deliveries included. */
    SHORTAGE,
    /** They have not told their stock of a product, or not for long. */
    STOCK_UNKNOWN,
    /** Nothing is known of what they will need of a product. */
    NO_FORECAST,
    /** A new product was not offered to them. */
    NOT_OFFERED,
    /** An event of theirs comes, and nothing is planned for it. */
    EVENT_UNSUPPORTED,
    /** Nobody has noted their news for long. */
    NEWS_STALE,
    /** A promotion is over, and nobody has said what it brought. */
    PROMOTION_NOT_EVALUATED,
    /** More was paid of a rebate than its orders come to. */
    REBATE_OVERPAID,
    /** The period of a rebate is over, and not all of it was paid out. */
    REBATE_UNPAID
}
