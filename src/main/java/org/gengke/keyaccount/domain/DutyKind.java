package org.gengke.keyaccount.domain;

/** The nine standing programmes of a key-account desk (大客户管理部, domain section 9), in the order of the text. */
public enum DutyKind {
    /** 优先供货: stock and season forecast of the account, agreed quantities, risk of running out. */
    SUPPLY,
    /** 新产品首试: new products are tried first at key accounts. */
    FIRST_TRIAL,
    /** 关注动态: their events and news are followed and supported. */
    EVENTS,
    /** 高层拜访: visits of an executive, prepared with a briefing page. */
    EXECUTIVE_VISIT,
    /** 联合促销: promotions designed together with the account. */
    PROMOTION,
    /** 人员评价: the account's opinion of our people, and a change of staff that follows from it. */
    OPINION,
    /** 激励: discount, joint promotion, contest, rebate. */
    INCENTIVE,
    /** 信息传递: what they report is answered promptly. */
    INFORMATION,
    /** 年度座谈会: invitations, attendance, decisions. */
    SYMPOSIUM
}
