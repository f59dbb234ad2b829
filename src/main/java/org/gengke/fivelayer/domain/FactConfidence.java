package org.gengke.fivelayer.domain;

/** How sure a fact is. */
public enum FactConfidence {
    RUMOUR,
    LIKELY,
    CERTAIN
}
