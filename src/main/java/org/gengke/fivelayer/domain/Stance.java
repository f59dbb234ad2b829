package org.gengke.fivelayer.domain;

/** For or against a supplier. */
public enum Stance {
    SUPPORT,
    NEUTRAL,
    AGAINST,
    UNKNOWN
}
