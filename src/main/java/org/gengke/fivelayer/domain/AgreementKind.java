package org.gengke.fivelayer.domain;

/** What binds the customer. */
public enum AgreementKind {
    LONG_TERM,
    EXCLUSIVE
}
