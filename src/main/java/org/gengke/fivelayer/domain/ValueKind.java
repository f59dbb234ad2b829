package org.gengke.fivelayer.domain;

/** For whom. */
public enum ValueKind {
    ORGANISATIONAL,
    PERSONAL,
    STRATEGIC
}
