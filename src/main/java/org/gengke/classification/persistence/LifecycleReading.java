package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.Lifecycle;
import org.gengke.classification.domain.Lifecycle.Standing;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.Purchases;
import org.gengke.customer.domain.Attitude;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** All customers of a part, those that have not ordered included, in their lifecycle. */
@ApplicationScoped
public class LifecycleReading {

    private final Sql sql;
    private final PurchaseSums sums;
    private final Decisions decisions;
    private final BusinessClock clock;

    LifecycleReading(Sql sql, PurchaseSums sums, Decisions decisions, BusinessClock clock) {
        this.sql = sql;
        this.sums = sums;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param customers {@code from customer c … where …}, the row predicate included
     * @param ids a statement for the same; empty for all
     */
    public List<LifecycleCustomer> of(Fragment customers, Optional<Fragment> ids, Span span, Lifecycle.Policy policy) {
        Map<UUID, Decision> attitudes = decisions.inForce(DecisionKind.ATTITUDE, span.asOf());
        Map<UUID, Decision> lost = decisions.inForce(DecisionKind.LOST, span.asOf());
        return sql.listOfMany(statement(customers, ids, span), row -> {
            UUID id = row.getObject(1, UUID.class);
            Purchases ever = row.getInt(4) == 0 ? null : PurchaseSums.purchases(id, row, 4);
            Decision attitude = attitudes.get(id);
            Decision declared = lost.get(id);
            Standing standing = new Standing(
                    ever, row.getInt(2), attitude == null || attitude.attitude() != Attitude.SWITCHER,
                    declared == null || declared.lostCause() == null ? null : declared.effectiveOn());
            return new LifecycleCustomer(id, standing, Lifecycle.of(standing, span.asOf(), policy));
        });
    }

    private Fragment statement(Fragment customers, Optional<Fragment> ids, Span span) {
        boolean past = span.asOf().isBefore(clock.today());
        Fragment query = Fragment.of("select c.id, e.in_period, e.* from (select c.id")
                // Only for a day of the past does it matter since when a customer is one.
                .add(past ? ", (select min(s.valid_from) from customer_state s where s.customer_id = c.id) as since" : "")
                .add(customers)
                .add(") c left join (")
                .add(sums.everWithPeriod(ids, span.from(), span.asOf()))
                .add(") e on e.customer_id = c.id where true");
        // A customer of that day: it was entered by then, or had ordered.
        return past ? query.and("e.customer_id is not null or c.since is null or c.since <= ?", span.asOf()) : query;
    }
}
