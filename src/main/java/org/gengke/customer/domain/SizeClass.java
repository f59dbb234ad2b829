package org.gengke.customer.domain;

/** 企业规模 (domain section 1). */
public enum SizeClass {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
