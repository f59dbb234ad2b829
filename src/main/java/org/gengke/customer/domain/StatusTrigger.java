package org.gengke.customer.domain;

/** What moves a customer from one status to another (domain section 1.1): a person, an import or a rule. */
public enum StatusTrigger {
    HAND,
    IMPORT,
    /** The third ⚙ completed interaction. */
    INTERACTIONS,
    /** The receipt of a trial product. */
    TRIAL_RECEIVED,
    /** A trial ended without an order. */
    TRIAL_ENDED,
    /** The first confirmed order. */
    FIRST_ORDER,
    /** Another record of the same customer was merged into it. */
    MERGE
}
