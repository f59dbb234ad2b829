package org.gengke.shared.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Paging by key over rows that a calculation made, as {@code Keyset} does over those of the database: a page begins behind the
 * last row of the page before, ties are broken by id.
 */
public final class SortedRows<T> {

    /**
     * One order that a collection offers.
     *
     * @param name the property as the API names it
     */
    public record Order<T>(String name, ToLongFunction<T> key) {}

    private final Function<T, UUID> id;
    private final List<Order<T>> orders;

    /** @param orders what the collection offers, its default first */
    public SortedRows(Function<T, UUID> id, List<Order<T>> orders) {
        this.id = id;
        this.orders = orders;
    }

    /**
     * @param requested a name, descending with a leading minus; null for the default
     * @param after a cursor that this collection gave out; null for the first page
     */
    public Page<T> page(List<T> rows, String requested, String after, int limit, boolean count) {
        String wanted = requested == null || requested.isBlank() ? orders.get(0).name() : requested;
        boolean descending = wanted.startsWith("-");
        Order<T> order = orders.stream()
                .filter(candidate -> candidate.name().equals(descending ? wanted.substring(1) : wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownSort(wanted, orders.stream().map(Order::name).toList()));
        Comparator<T> ascending = Comparator.comparingLong(order.key()).thenComparing(id, Ids.ORDER);
        Comparator<T> comparator = descending ? ascending.reversed() : ascending;
        Cursor cursor = after == null ? null : Cursor.of(after, wanted);
        long key = cursor == null ? 0 : key(cursor);
        // The few that come first, without sorting all of them; the worst of those is on top.
        PriorityQueue<T> first = new PriorityQueue<>(limit + 2, comparator.reversed());
        for (T row : rows) {
            if (cursor != null && !behind(order.key().applyAsLong(row), id.apply(row), key, cursor.id(), descending)) {
                continue;
            }
            if (first.size() > limit && comparator.compare(row, first.peek()) >= 0) {
                continue;
            }
            first.add(row);
            if (first.size() > limit + 1) {
                first.poll();
            }
        }
        List<T> items = new ArrayList<>(first.size());
        while (!first.isEmpty()) {
            items.add(first.poll());
        }
        Collections.reverse(items);
        boolean more = items.size() > limit;
        List<T> shown = more ? items.subList(0, limit) : items;
        T last = more ? shown.get(limit - 1) : null;
        String next = more ? new Cursor(wanted, Long.toString(order.key().applyAsLong(last)), id.apply(last)).encoded() : null;
        return new Page<>(List.copyOf(shown), next, count ? (long) rows.size() : null);
    }

    private static boolean behind(long rowKey, UUID rowId, long key, UUID cursorId, boolean descending) {
        int compared = rowKey == key ? Ids.ORDER.compare(rowId, cursorId) : Long.compare(rowKey, key);
        return descending ? compared < 0 : compared > 0;
    }

    private static long key(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key());
        } catch (NumberFormatException malformed) {
            throw new InvalidCursor();
        }
    }
}
