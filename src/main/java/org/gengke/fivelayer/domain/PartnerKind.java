package org.gengke.fivelayer.domain;

/** What a partner is to us. */
public enum PartnerKind {
    /** 经销商: buys from us and sells on. */
    DEALER,
    /** 代理商: sells for us. */
    AGENT,
    /** 集成商: builds our products into systems. */
    INTEGRATOR,
    /** 推荐人: brings us to customers. */
    REFERRER,
    OTHER
}
