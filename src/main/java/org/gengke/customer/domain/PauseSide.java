package org.gengke.customer.domain;

/** On whose side the cause of a pause lies (domain section 1.1). */
public enum PauseSide {
    OURS,
    THEIRS
}
