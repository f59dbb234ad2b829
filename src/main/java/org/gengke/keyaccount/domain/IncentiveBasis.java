package org.gengke.keyaccount.domain;

/** By what of the confirmed orders an incentive is measured. */
public enum IncentiveBasis {
    /** Money of the lines that count, each rounded as on the invoice. */
    TURNOVER,
    /** Pieces of the lines that count. */
    QUANTITY
}
