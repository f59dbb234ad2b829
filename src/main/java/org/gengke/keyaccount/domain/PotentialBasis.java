package org.gengke.keyaccount.domain;

/** Where the potential of a product at a customer comes from; what is stated goes before what is noted, and that before what others buy. */
public enum PotentialBasis {
    /** What it needs in a year, as stated, less what it bought from us. */
    STATED,
    /** What it is known to have bought elsewhere. */
    ELSEWHERE,
    /** What half of the customers of its industry that buy the product spend at most: the median. */
    PEERS
}
