package org.gengke.fivelayer.domain;

/** How a deal registration (报备) stands on a day. */
public enum RegistrationState {
    /** The first valid one for what it names: nobody else is served there. */
    PROTECTING,
    /** Valid, and another one that came before protects all that it names. */
    WAITING,
    /** Its first day is still to come. */
    NOT_YET,
    /** Its last day is past. */
    EXPIRED,
    WITHDRAWN;

    /** Valid on that day, whether it protects or waits. */
    public boolean valid() {
        return this == PROTECTING || this == WAITING;
    }

    public boolean over() {
        return this == EXPIRED || this == WITHDRAWN;
    }
}
