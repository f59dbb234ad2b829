package org.gengke.portfolio.domain;

import java.util.Comparator;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;

/** How many customers went from which status to which between two days (domain section 7); the stayers are included. */
public record FlowMatrix(List<Flow> flows) {
    /**
     * One cell.
     *
     * @param from null for customers that were not there on the first day
     * @param to null for customers that are no longer there (merged, or seen by others) on the second
     */
    public record Flow(CustomerStatus from, CustomerStatus to, long customers) {}

    public FlowMatrix {
        flows = flows.stream()
                .sorted(Comparator.comparing(Flow::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Flow::to, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
