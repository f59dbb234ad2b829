package org.gengke.fivelayer.domain;

/** How it stands. */
public enum ProjectState {
    OPEN,
    WON,
    LOST,
    DROPPED
}
