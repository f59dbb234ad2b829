package org.gengke.customer.domain;

/** Type of a custom attribute of customers (domain section 1). */
public enum CustomFieldType {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    BOOLEAN
}
