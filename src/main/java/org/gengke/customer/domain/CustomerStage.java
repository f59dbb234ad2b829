package org.gengke.customer.domain;

/** Cultivating a customer (经营客户, section 8), by its five-layer model. */
public enum CustomerStage {
    /** 突破: until the first won project. */
    BREAKTHROUGH,
    /** 巩固: after it. */
    CONSOLIDATION,
    /** 占领: a long-term or exclusive agreement is in force and most of what the customer buys, it buys from us. */
    OCCUPATION
}
