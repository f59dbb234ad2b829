package org.gengke.customer.domain;

/** 客户状态 (domain section 1.1): the six groups of a customer base, and abandonment. */
public enum CustomerStatus {
    /** 开始联系: new; background not yet understood. */
    CONTACT_STARTED,
    /** 联系多次: several conversations; the base from which trials come. */
    CONTACTED_REPEATEDLY,
    /** 测试产品: a test trial is under way. */
    TESTING,
    /** 有质量未拿下: strong customer, bound to a competitor, never won by us. */
    HELD_BY_COMPETITOR,
    /** 已成交: has ordered. */
    WON,
    /** 暂停联系: contact is suspended for a stated cause, until a stated date. */
    PAUSED,
    /** 放弃: judged to be without value, by an assessment that a manager confirmed. */
    ABANDONED;

    /** An active customer always has exactly one next plan (section 2). */
    public boolean isActive() {
        return this != PAUSED && this != ABANDONED;
    }
}
