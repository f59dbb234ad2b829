package org.gengke.customer.domain;

import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The move is not allowed from the present status; says which are (domain section 1.1). */
public final class StatusChangeNotAllowed extends Problem {
    public StatusChangeNotAllowed(CustomerStatus from, CustomerStatus to, java.util.Set<CustomerStatus> allowed) {
        super(
                Kind.STATE,
                "status-change-not-allowed",
                Map.of("from", from, "to", to, "allowed", List.copyOf(new java.util.TreeSet<>(allowed))));
    }
}
