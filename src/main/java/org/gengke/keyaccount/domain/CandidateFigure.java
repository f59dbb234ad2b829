package org.gengke.keyaccount.domain;

/** A figure by which a part of a candidate's score is explained. Amounts in the organisation's currency. */
public enum CandidateFigure {
    REVENUE,
    /** What it is of the turnover with all customers seen, in per cent. */
    SHARE_OF_REVENUE,
    GROSS_PROFIT,
    /** What it is of the gross profit with all customers seen, in per cent. */
    SHARE_OF_GROSS_PROFIT,
    PREVIOUS_REVENUE,
    PREVIOUS_GROSS_PROFIT,
    /** In per cent. */
    GROWTH,
    PROCUREMENT_BUDGET,
    /** From competitors, as noted. */
    BOUGHT_ELSEWHERE,
    /** What it buys, or has the budget to buy, beyond what it buys from us. */
    UNTAPPED,
    /** 3 for A, 2 for B, 1 for C. */
    VALUE_GRADE,
    /** Without those of executives. */
    VISITS,
    EXECUTIVE_VISITS,
    CALLS,
    /** E-mails and messages. */
    MESSAGES,
    OTHER_CONTACTS,
    OPEN_PROJECTS,
    /** The best of the open projects, in per cent. */
    CHANCE,
    RUNNING_TRIALS,
    /** How far the furthest running trial is: 1 to 7 of the eight stages. */
    TRIAL_STAGE,
    /** Mean of the opinions of twelve months, 1 to 5. */
    SATISFACTION,
    COMPLAINTS,
    /** 3 loyal, 2 changing between brands, 1 not committed. */
    LOYALTY,
    DEPTH;

    /** Whether it tells what its reader sees of other customers: nobody else is told. */
    public boolean ofAllSeen() {
        return this == SHARE_OF_REVENUE || this == SHARE_OF_GROSS_PROFIT;
    }
}
