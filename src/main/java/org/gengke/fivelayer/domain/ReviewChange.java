package org.gengke.fivelayer.domain;

import java.util.List;
import java.util.Set;

/**
 * What is otherwise with a customer than it was at a review.
 *
 * @param deeper by how many layers; below zero when we lost ground
 * @param madeGood what was missing and is not any more
 * @param fresh what is missing and was not
 */
public record ReviewChange(int deeper, List<MissingKind> madeGood, List<MissingKind> fresh) {

    /**
     * How deep we were, or are.
     *
     * @param modelled whether anybody has written anything about the customer
     */
    public record Snapshot(boolean modelled, int depth, Set<Layer> passed, List<MissingKind> missing) {

        public static final Snapshot NOTHING = new Snapshot(false, 0, Set.of(), List.of());
    }

    public static ReviewChange between(Snapshot before, Snapshot after) {
        return new ReviewChange(
                after.depth - before.depth,
                // Of a customer that nobody had written about, everything was missing, and it was not known what.
                after.modelled ? before.missing.stream().filter(one -> !after.missing.contains(one)).toList() : List.of(),
                before.modelled ? after.missing.stream().filter(one -> !before.missing.contains(one)).toList() : List.of());
    }
}
