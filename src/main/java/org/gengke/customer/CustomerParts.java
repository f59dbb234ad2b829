package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.persistence.CustomerConditions;
import org.gengke.people.CurrentCaller;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.persistence.Fragment;

/** Parts of the base that the caller sees, for features that calculate over customers in statements of their own. */
@ApplicationScoped
public class CustomerParts {

    private final CustomerConditions conditions;
    private final CurrentCaller callers;

    CustomerParts(CustomerConditions conditions, CurrentCaller callers) {
        this.conditions = conditions;
        this.callers = callers;
    }

    /** {@code from customer c … where …} for a query, the row predicate included. */
    public Fragment from(CustomerQuery query) {
        return Fragment.of(" from customer c").add(conditions.joins(query)).add(" where ").add(conditions.where(query));
    }

    /**
     * Adds to a statement that a column names a customer of any of these segments, of those that the caller sees; no segments, no
     * condition. A segment that the caller may not use has nobody in it, as one that does not exist.
     */
    public Fragment inSegments(String customerId, List<UUID> segmentIds) {
        return conditions.inSegments(customerId, segmentIds);
    }

    /** A statement for the ids of those customers; empty when they are all that there are, and nobody needs to be looked up. */
    public Optional<Fragment> ids(CustomerQuery query) {
        boolean all = callers.get().sees(Reach.ALL) && query.asksNothing();
        return all ? Optional.empty() : Optional.of(Fragment.of("select c.id").add(from(query)));
    }
}
