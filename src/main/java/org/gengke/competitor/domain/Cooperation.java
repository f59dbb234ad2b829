package org.gengke.competitor.domain;

/** What kind of cooperation it is between a customer and its supplier (合作方式). */
public enum Cooperation {
    EXCLUSIVE,
    MAIN_SUPPLIER,
    ONE_OF_SEVERAL,
    PROJECT,
    OTHER
}
