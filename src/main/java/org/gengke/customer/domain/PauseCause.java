package org.gengke.customer.domain;

/** Why contact is suspended (domain sections 1.1 and 1.2). The side it lies on is stated apart: either can be at fault. */
public enum PauseCause {
    /** 没有预算. */
    NO_BUDGET,
    /** 暂无需求. */
    NO_DEMAND,
    /** 组织变动. */
    ORGANISATION_CHANGE,
    /** 人员离职. */
    PERSON_LEFT,
    /** 付款争议. */
    PAYMENT_DISPUTE,
    /** 产品不满足. */
    PRODUCT_GAP,
    /** 价格. */
    PRICE,
    /** 服务问题. */
    SERVICE_PROBLEM,
    /** 交付问题. */
    DELIVERY_PROBLEM,
    /** 合规. */
    COMPLIANCE,
    /** 其他. */
    OTHER
}
