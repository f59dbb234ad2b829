package org.gengke.portfolio.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private record Cell(CustomerStatus from, CustomerStatus to) {}

    public FlowMatrix {
        flows = flows.stream()
                .sorted(Comparator.comparing(Flow::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Flow::to, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** From the status of each customer on the two days. */
    public static FlowMatrix between(Map<UUID, CustomerStatus> before, Map<UUID, CustomerStatus> after) {
        Set<UUID> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Map<Cell, Long> cells = all.stream()
                .collect(Collectors.groupingBy(id -> new Cell(before.get(id), after.get(id)), Collectors.counting()));
        List<Flow> flows = new ArrayList<>();
        cells.forEach((cell, n) -> flows.add(new Flow(cell.from(), cell.to(), n)));
        return new FlowMatrix(flows);
    }

    public long count(CustomerStatus from, CustomerStatus to) {
        return flows.stream()
                .filter(f -> f.from() == from && f.to() == to)
                .mapToLong(Flow::customers)
                .sum();
    }

    /** Customers that came into a status from another or from outside. */
    public long inflow(CustomerStatus status) {
        return flows.stream()
                .filter(f -> f.to() == status && f.from() != status)
                .mapToLong(Flow::customers)
                .sum();
    }

    /** Customers that left a status. */
    public long outflow(CustomerStatus status) {
        return flows.stream()
                .filter(f -> f.from() == status && f.to() != status)
                .mapToLong(Flow::customers)
                .sum();
    }
}
