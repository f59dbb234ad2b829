package org.gengke.customer.domain;

/** How a customer stands to our products (对产品的态度, section 6). */
public enum Attitude {
    /** 忠诚. */
    LOYAL,
    /** 品牌转移: goes from one brand to another. */
    SWITCHER,
    /** 无品牌忠诚. */
    UNCOMMITTED
}
