package org.gengke.shared.domain;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a collection.
 *
 * @param next cursor of the following page, null on the last one
 * @param total number of all rows, null unless it was asked for
 */
public record Page<T>(List<T> items, String next, Long total) {

    /** The same page with each item shown otherwise. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
