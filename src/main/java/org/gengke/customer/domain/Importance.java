package org.gengke.customer.domain;

/** 重要程度 of a WON customer (domain section 1.1). GENERAL ones may have the potential to become KEY. */
public enum Importance {
    /** 重点. */
    KEY,
    /** 一般. */
    GENERAL,
    /** 不太重要. */
    MINOR
}
