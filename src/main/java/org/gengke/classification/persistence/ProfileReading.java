package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What customers are, as far as value grades and tiers go by it; for customers that the door has chosen. */
@ApplicationScoped
public class ProfileReading {

    private final Sql sql;

    ProfileReading(Sql sql) {
        this.sql = sql;
    }

    public record Profile(UUID customerId, BigDecimal procurementBudget, BigDecimal annualRevenue, SizeClass size, Tier tier, boolean bought) {}

    /** @param customers {@code from customer c … where …}, the row predicate included */
    public List<Profile> of(Fragment customers) {
        return sql.listOfMany(
                Fragment.of(
                                "select c.id, c.procurement_budget, c.annual_revenue, c.size_class, c.tier,"
                                        + " c.won_before or exists (select 1 from purchase_total t where t.customer_id = c.id) as bought")
                        .add(customers),
                row -> new Profile(
                        Sql.id(row, "id"), row.getBigDecimal("procurement_budget"), row.getBigDecimal("annual_revenue"),
                        Sql.constant(row, "size_class", SizeClass.class), Sql.constant(row, "tier", Tier.class), row.getBoolean("bought")));
    }
}
