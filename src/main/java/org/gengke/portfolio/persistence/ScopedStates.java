package org.gengke.portfolio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.gengke.customer.CustomerParts;
import org.gengke.people.Visibility;
import org.gengke.portfolio.PortfolioScope;
import org.gengke.shared.persistence.Fragment;

/** The states of customers, alias {@code s}, that the caller sees and that belong to a scope: one rule for all that is counted. */
@ApplicationScoped
class ScopedStates {

    private final Visibility visibility;
    private final CustomerParts parts;

    ScopedStates(Visibility visibility, CustomerParts parts) {
        this.visibility = visibility;
        this.parts = parts;
    }

    /** {@code from customer_state s … where …}, joined with the customer only for those who do not see all. */
    Fragment from(PortfolioScope scope, String condition, Object... values) {
        boolean all = visibility.sight("c").all();
        Fragment states = Fragment.of(" from customer_state s" + (all ? "" : " join customer c on c.id = s.customer_id") + " where " + condition, values);
        return (all ? states : states.and(visibility.readable("c"))).add(in(scope));
    }

    /** What is asked of a state beside who sees it. */
    Fragment in(PortfolioScope scope) {
        return owned("s", scope).add(parts.inSegments("s.customer_id", scope.segmentIds()));
    }

    /** By the owner of the day; for states and for the sums that are kept of them. */
    static Fragment owned(String table, PortfolioScope scope) {
        Fragment condition = new Fragment();
        if (scope.ownerId() != null) {
            condition.and(table + ".owner_id = ?", scope.ownerId());
        }
        if (scope.teamId() != null) {
            condition.and(table + ".team_id = any(array(select t.id from team t where t.path @> array[?::uuid]))", scope.teamId());
        }
        return condition;
    }
}
