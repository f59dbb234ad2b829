package org.gengke.integration.domain;

/** Where an import stands. READY and CHECKED can be changed, checked and run; DONE can be undone, FAILED too, or run on. */
public enum ImportState {
    READY,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    FAILED;

    public boolean isWorking() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    public boolean canBePrepared() {
        return this == READY || this == CHECKED;
    }

    public boolean canBeUndone() {
        return this == DONE || this == FAILED;
    }
}
