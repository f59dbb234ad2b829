package org.gengke.classification;

import java.time.LocalDate;
import java.util.List;

/**
 * A classification.
 *
 * @param span what it was told from
 * @param before the same of the comparison; null without one
 */
public record Classified<T>(Span span, Span before, List<Compared<T>> rows) {

    /**
     * @param from the first day that counts; null: ever
     * @param asOf the last
     */
    public record Span(LocalDate from, LocalDate asOf) {}

    /** Those on the day that was asked for. */
    public List<T> now() {
        return rows.stream().filter(row -> row.now() != null).map(Compared::now).toList();
    }
}
