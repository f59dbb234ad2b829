package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Which customers of a chunk are rehearsed with all rows that are about them, so that a check foresees exactly what a run
 * does. A log of contacts has ever more rows about the same customers: what a chunk may rehearse is bounded altogether,
 * so that a list ten times as long takes ten times as long.
 */
public final class Rehearsal {

    /** Rows of one chunk's rehearsal. */
    public static final int MOST_ROWS = 5_000;

    private Rehearsal() {}

    /**
     * Those with the fewest rows first, since most customers are foreseen exactly then.
     *
     * @param rows how many rows so far are about each customer, those of the chunk included
     */
    public static <T> List<T> chosen(Map<T, Integer> rows) {
        List<T> chosen = new ArrayList<>();
        int together = 0;
        for (Entry<T, Integer> one : rows.entrySet().stream().sorted(Comparator.comparing(Entry::getValue)).toList()) {
            together += one.getValue();
            if (together > MOST_ROWS) {
                return chosen;
            }
            chosen.add(one.getKey());
        }
        return chosen;
    }
}
