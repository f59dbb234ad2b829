package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.Effort;
import org.gengke.followup.InteractionParts;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What customers that the door has looked up buy from us and from others, and what they cost us, in the twelve months to a day. */
@ApplicationScoped
public class WalletShares {

    private final Sql sql;
    private final BusinessClock clock;

    WalletShares(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static LocalDate begin(LocalDate day) {
        return day.minusYears(1).plusDays(1);
    }

    /** Share of wallet (采购份额), of those customers of whom a purchase elsewhere is noted; 0 to 1, four decimals. */
    public Map<UUID, BigDecimal> shares(Collection<UUID> customerIds, LocalDate day) {
        Map<UUID, BigDecimal> shares = new HashMap<>();
        LocalDate from = begin(day);
        sql.list(
                Fragment.of(
                        "select t.customer_id, t.theirs, (select coalesce(sum(o.amount), 0) from customer_order o where o.customer_id = t.customer_id"
                                + " and o.state = 'CONFIRMED' and o.ordered_on between ? and ?) as ours from (select p.customer_id, sum(p.amount"
                                + " * (least(p.period_to, ?::date) - greatest(p.period_from, ?::date) + 1) / (p.period_to - p.period_from + 1)) as theirs"
                                + " from competing_purchase p where p.customer_id = any(?::uuid[]) and p.period_from <= ? and p.period_to >= ? group by p.customer_id) t",
                        from, day, day, from, customerIds.toArray(UUID[]::new), day, from),
                row -> {
                    BigDecimal all = row.getBigDecimal("ours").add(row.getBigDecimal("theirs"));
                    return all.signum() == 0 ? null : shares.put(Sql.id(row, "customer_id"), row.getBigDecimal("ours").divide(all, 4, RoundingMode.HALF_UP));
                });
        return shares;
    }

    /** @param costs of one interaction, by kind */
    public Effort effort(UUID customerId, LocalDate day, Map<InteractionKind, Integer> costs) {
        LocalDate from = begin(day);
        Map<InteractionKind, Long> interactions = new EnumMap<>(InteractionKind.class);
        sql.list(
                Fragment.of(
                        "select i.kind, count(*) as interactions from interaction i where i.customer_id = ? and " + InteractionParts.CONTACT + " and i.occurred_at >= ?"
                                + " and i.occurred_at < ? group by i.kind",
                        customerId, clock.startOf(from), clock.startOf(day.plusDays(1))),
                row -> interactions.put(Sql.constant(row, "kind", InteractionKind.class), row.getLong("interactions")));
        long all = interactions.values().stream().mapToLong(Long::longValue).sum();
        return sql.first(
                        Fragment.of(
                                "select coalesce(sum(o.amount), 0) as revenue, case when count(*) = 0 then 0 else sum(o.gross_profit) end as profit from customer_order o"
                                        + " where o.customer_id = ? and o.state = 'CONFIRMED' and o.ordered_on between ? and ?",
                                customerId, from, day),
                        row -> new Effort(from, day, all, Effort.cost(interactions, costs), row.getBigDecimal("revenue"), row.getBigDecimal("profit")))
                .orElseThrow();
    }
}
