package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What customers are or were, as far as value grades and tiers go by it; for customers that the door has chosen. */
@ApplicationScoped
public class ProfileReading {

    private final Sql sql;
    private final PurchaseSums sums;
    private final BusinessClock clock;

    ProfileReading(Sql sql, PurchaseSums sums, BusinessClock clock) {
        this.sql = sql;
        this.sums = sums;
        this.clock = clock;
    }

    public record Profile(UUID customerId, BigDecimal procurementBudget, BigDecimal annualRevenue, SizeClass size, Tier tier, boolean bought) {}

    /**
     * Those that were customers on a day, as they were at its end.
     *
     * @param customers {@code from customer c … where …}, the row predicate included
     * @param ids a statement for the same; empty for all
     */
    public List<Profile> of(Fragment customers, Optional<Fragment> ids, LocalDate day) {
        return sql.listOfMany(day.isBefore(clock.today()) ? past(customers, ids, day) : present(customers), ProfileReading::profile);
    }

    private static Fragment present(Fragment customers) {
        return Fragment.of(
                        "select c.id, c.procurement_budget, c.annual_revenue, c.size_class, c.tier,"
                                + " c.won_before or exists (select 1 from purchase_total t where t.customer_id = c.id) as bought")
                .add(customers);
    }

    /** The same customers as those of the lifecycle on that day. */
    private Fragment past(Fragment customers, Optional<Fragment> ids, LocalDate day) {
        Instant end = clock.startOf(day.plusDays(1));
        return Fragment.of(
                        "select x.id, p.procurement_budget, p.annual_revenue, p.size_class, p.tier, coalesce(s.won_before, false) or e.customer_id is not null as bought"
                                + " from (select c.id")
                .add(customers)
                .add(") x left join customer_profile_period p on p.customer_id = x.id and p.valid_from < ? and p.valid_to >= ?", end, end)
                .add(" left join customer_state s on s.customer_id = x.id and s.valid_from <= ? and s.valid_to > ? left join (", day, day)
                .add(sums.sums(ids, null, day))
                // Its states have no gaps: one that has none on that day had not been entered by then.
                .add(") e on e.customer_id = x.id where e.customer_id is not null or s.customer_id is not null"
                        + " or not exists (select 1 from customer_state f where f.customer_id = x.id)");
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                Sql.id(row, "id"), row.getBigDecimal("procurement_budget"), row.getBigDecimal("annual_revenue"),
                Sql.constant(row, "size_class", SizeClass.class), Sql.constant(row, "tier", Tier.class), row.getBoolean("bought"));
    }
}
