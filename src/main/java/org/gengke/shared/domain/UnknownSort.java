package org.gengke.shared.domain;

import java.util.Map;

/** The collection cannot be ordered by this. */
public final class UnknownSort extends Problem {

    public UnknownSort(String sort, java.util.List<String> allowed) {
        super(Kind.INVALID, "sort-unknown", Map.of("sort", sort, "allowed", allowed));
    }
}
