package org.gengke.classification.rest;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** How many customers are of each class, and what they bought together: in one pass, for there may be a hundred thousand. */
final class Tally<E extends Enum<E>> {

    private final long[] customers;
    private final long[] amounts;

    private Tally(int classes) {
        this.customers = new long[classes];
        this.amounts = new long[classes];
    }

    static <T, E extends Enum<E>> Tally<E> of(List<T> rows, Class<E> classes, Function<T, E> label, ToLongFunction<T> amount) {
        Tally<E> tally = new Tally<>(classes.getEnumConstants().length);
        for (T row : rows) {
            int at = label.apply(row).ordinal();
            tally.customers[at]++;
            tally.amounts[at] += amount.applyAsLong(row);
        }
        return tally;
    }

    long customers(E label) {
        return customers[label.ordinal()];
    }

    /** In the smallest unit of money. */
    long amount(E label) {
        return amounts[label.ordinal()];
    }
}
