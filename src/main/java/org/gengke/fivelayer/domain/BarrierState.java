package org.gengke.fivelayer.domain;

/** How far it is from falling. One of ours stands as IDENTIFIED, is attacked as BREAKING and was broken by others as BROKEN. */
public enum BarrierState {
    IDENTIFIED,
    BREAKING,
    BROKEN,
    ACCEPTED;

    public boolean standing() {
        return this == IDENTIFIED || this == BREAKING;
    }
}
