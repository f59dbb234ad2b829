package org.gengke.fivelayer.domain;

import java.util.List;

/**
 * What a layer still lacks; in words by the catalogue.
 *
 * @param what is lacking
 * @param about what it concerns, such as the keys of facts; empty where the kind says all
 * @param project the name of the project that lacks it; null where it is none's own
 */
public record Missing(MissingKind what, List<String> about, String project) {

    static Missing of(MissingKind what, String... about) {
        return new Missing(what, List.of(about), null);
    }

    static Missing of(MissingKind what, List<String> about) {
        return new Missing(what, List.copyOf(about), null);
    }

    Missing in(String name) {
        return new Missing(what, about, name);
    }

    /** Without the names of people. */
    Missing unnamed() {
        return what.namesPeople() ? new Missing(what, List.of(), project) : this;
    }
}
