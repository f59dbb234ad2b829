package org.gengke.customer.domain;

/** 客户等级 (domain section 6), set by a manager; the first is the highest. */
public enum Tier {
    /** 战略. */
    STRATEGIC,
    TOP,
    /** 重要. */
    IMPORTANT,
    /** 普通. */
    ORDINARY;

    /** Customers whose contact interval is capped and who belong to the key-account desk. */
    public boolean isKeyAccount() {
        return this == STRATEGIC || this == TOP;
    }
}
