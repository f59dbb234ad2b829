package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.domain.Lifecycle;
import org.gengke.classification.domain.Lifecycle.Placed;
import org.gengke.classification.domain.Lifecycle.Standing;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.Purchases;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** All customers of a part, those that have not ordered included, in their lifecycle. */
@ApplicationScoped
public class LifecycleReading {

    private final Sql sql;
    private final PurchaseSums sums;
    private final BusinessClock clock;

    LifecycleReading(Sql sql, PurchaseSums sums, BusinessClock clock) {
        this.sql = sql;
        this.sums = sums;
        this.clock = clock;
    }

    private record Known(UUID id, LocalDate since, LocalDate declaredLostOn) {}

    /** @param customers {@code from customer c … where …}, the row predicate included */
    public List<LifecycleCustomer> of(Fragment customers, Span span, Lifecycle.Policy policy) {
        Map<UUID, Purchases> ever = byCustomer(sums.between(Optional.empty(), null, span.asOf()));
        Map<UUID, Purchases> inPeriod = byCustomer(sums.between(Optional.empty(), span.from(), span.asOf()));
        List<LifecycleCustomer> placed = new ArrayList<>();
        for (Known customer : known(customers, span.asOf())) {
            Purchases bought = ever.get(customer.id);
            // A customer of that day: it was entered by then, or had ordered.
            if (bought == null && customer.since != null && customer.since.isAfter(span.asOf())) {
                continue;
            }
            Purchases recent = inPeriod.get(customer.id);
            Standing standing = new Standing(bought, recent == null ? 0 : recent.orders(), true, customer.declaredLostOn);
            Placed at = Lifecycle.of(standing, span.asOf(), policy);
            placed.add(new LifecycleCustomer(customer.id, standing, at));
        }
        return placed;
    }

    private List<Known> known(Fragment customers, LocalDate asOf) {
        // Only for a day of the past does it matter since when a customer is one.
        boolean past = asOf.isBefore(clock.today());
        String since = past ? "(select min(s.valid_from) from customer_state s where s.customer_id = c.id)" : "null::date";
        return sql.list(
                Fragment.of("select c.id, " + since + " as since, null::date as declared").add(customers),
                row -> new Known(Sql.id(row, "id"), row.getObject("since", LocalDate.class), row.getObject("declared", LocalDate.class)));
    }

    private static Map<UUID, Purchases> byCustomer(List<Purchases> purchases) {
        Map<UUID, Purchases> byCustomer = new HashMap<>(purchases.size() * 2);
        purchases.forEach(one -> byCustomer.put(one.customerId(), one));
        return byCustomer;
    }
}
