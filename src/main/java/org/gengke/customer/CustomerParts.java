package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

    /** A statement for the ids of those customers; empty when they are all that there are, and nobody needs to be looked up. */
    public Optional<Fragment> ids(CustomerQuery query) {
        boolean all = callers.get().sees(Reach.ALL) && query.asksNothing();
        return all ? Optional.empty() : Optional.of(Fragment.of("select c.id").add(from(query)));
    }
}
