package org.gengke.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * A customer on the day that was asked for, and on the day that it is compared with.
 *
 * @param now null when it is not among the classified any more
 * @param before null when it was not among them yet, or nothing is compared
 */
public record Compared<T>(UUID customerId, T now, T before) {

    /** How many went from one class to another; null is none. */
    public record Move<L>(L from, L to, long customers) {}

    static <T> List<Compared<T>> of(List<T> now, List<T> before, Function<T, UUID> customer) {
        Map<UUID, T> earlier = new HashMap<>();
        before.forEach(one -> earlier.put(customer.apply(one), one));
        List<Compared<T>> compared = new ArrayList<>(now.size());
        for (T one : now) {
            UUID id = customer.apply(one);
            compared.add(new Compared<>(id, one, earlier.remove(id)));
        }
        earlier.forEach((id, one) -> compared.add(new Compared<>(id, null, one)));
        return compared;
    }

    /** Each pair of classes that somebody went between, those who stayed included; in the order of the classes, none first. */
    public static <T, L extends Enum<L>> List<Move<L>> moves(List<Compared<T>> compared, Function<T, L> label) {
        Comparator<L> order = Comparator.nullsFirst(Comparator.naturalOrder());
        Map<L, Map<L, Long>> counts = new TreeMap<>(order);
        for (Compared<T> one : compared) {
            L from = one.before == null ? null : label.apply(one.before);
            L to = one.now == null ? null : label.apply(one.now);
            counts.computeIfAbsent(from, any -> new TreeMap<>(order)).merge(to, 1L, Long::sum);
        }
        List<Move<L>> moves = new ArrayList<>();
        counts.forEach((from, row) -> row.forEach((to, customers) -> moves.add(new Move<>(from, to, customers))));
        return moves;
    }
}
