package org.gengke.keyaccount.domain;

/** What an account said to the offer of a new product (section 9). */
public enum OfferAnswer {
    INTERESTED,
    DECLINED,
    /** It tries the product. */
    TRIAL
}
