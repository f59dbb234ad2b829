package org.gengke.shared.domain;

/** A single resource that can be changed by several people: its version goes out as entity tag. */
public interface Versioned {

    /** Grows by one with each change; what {@code If-Match} is compared with. */
    int version();
}
