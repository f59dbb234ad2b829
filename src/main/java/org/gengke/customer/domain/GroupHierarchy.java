package org.gengke.customer.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.shared.domain.Problem;

/** Parents and children of customers (domain section 1): as deep as one likes, but nobody is above themselves. */
public final class GroupHierarchy {
    private GroupHierarchy() {}

    /**
     * Refuses a parent that is the customer itself or stands below it.
     *
     * @param parentOf the present parent of a customer
     */
    public static void checkParent(UUID customer, UUID newParent, Function<UUID, Optional<UUID>> parentOf) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> above = Optional.of(newParent);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(customer)) {
                throw new Cycle(customer, newParent);
            }
            above = parentOf.apply(above.get());
        }
    }

    /** The wished parent belongs to the customer's own group below it. */
    public static final class Cycle extends Problem {
        Cycle(UUID customer, UUID parent) {
            super(Kind.STATE, "customer-group-cycle", Map.of("customerId", customer, "parentId", parent));
        }
    }
}
