package org.gengke.fivelayer.domain;

/** What a person gets: lawful and within compliance rules. */
public enum Recognition {
    EMOTIONAL,
    RATIONAL
}
