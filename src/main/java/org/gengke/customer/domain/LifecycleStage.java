package org.gengke.customer.domain;

/** Where a customer is in its life with us (生命周期, section 6). */
public enum LifecycleStage {
    /** 潜在: has not ordered. */
    POTENTIAL,
    /** 首购: ordered once. */
    FIRST_PURCHASE,
    /** 复购: ordered again. */
    REPEAT,
    /** 忠诚: orders often, is satisfied and does not switch. */
    LOYAL,
    /** 沉睡: has not ordered for much longer than it used to. */
    DORMANT,
    /** 流失: for very much longer, or somebody said so. */
    LOST
}
