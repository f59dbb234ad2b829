package org.gengke.people.domain;

/** What level of work with a customer a person masters (section 8, work by competence); each level covers those before it. */
public enum Competence {
    /** 初级: information, identifying barriers. */
    JUNIOR,
    /** 方案: needs and solution. */
    SOLUTION,
    /** 销售经理: relationships and value. */
    SALES_MANAGER,
    /** 高层: top visits, strategic agreements. */
    EXECUTIVE
}
