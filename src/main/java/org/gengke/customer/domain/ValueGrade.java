package org.gengke.customer.domain;

/** What a customer that has not bought is worth working for, by purchasing power and potential (section 6). */
public enum ValueGrade {
    A,
    B,
    C
}
