package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.RebateTier;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Incentives as they are written, at customers that the door has locked. */
@ApplicationScoped
public class IncentiveBook {

    private final Sql sql;

    IncentiveBook(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID customerId, UUID contestId, IncentiveContent content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into incentive (id, customer_id, contest_id, kind, title, rule, begins_on, ends_on, basis, product_ids, percent, cost, tier_mode, tier_from, tier_rate,"
                        + " created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?::text[]::numeric[], ?::text[]::numeric[], ?, ?, ?)",
                id, customerId, contestId, content.kind(), content.title(), content.rule(), content.beginsOn(), content.endsOn(), content.basis(),
                content.productIds().toArray(UUID[]::new), content.percent(), content.cost(), content.tierMode(), figures(content, RebateTier::from),
                figures(content, RebateTier::rate), now, by, now));
    }

    public void change(UUID id, IncentiveContent content, Instant now) {
        sql.update(Fragment.of(
                "update incentive set title = ?, rule = ?, begins_on = ?, ends_on = ?, basis = ?, product_ids = ?::uuid[], percent = ?, cost = ?, tier_mode = ?,"
                        + " tier_from = ?::text[]::numeric[], tier_rate = ?::text[]::numeric[], version = version + 1, updated_at = ? where id = ?",
                content.title(), content.rule(), content.beginsOn(), content.endsOn(), content.basis(), content.productIds().toArray(UUID[]::new), content.percent(), content.cost(),
                content.tierMode(), figures(content, RebateTier::from), figures(content, RebateTier::rate), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from incentive where id = ?", id));
    }

    public void pay(UUID id, UUID incentiveId, LocalDate paidOn, BigDecimal amount, String reference, BigDecimal above, String reason, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into incentive_payout (id, incentive_id, paid_on, amount, reference, above, reason, created_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, incentiveId, paidOn, amount, reference, above, reason, now, by));
        touch(incentiveId, now);
    }

    public void takeBack(UUID payoutId, UUID incentiveId, Instant now) {
        sql.update(Fragment.of("delete from incentive_payout where id = ? and incentive_id = ?", payoutId, incentiveId));
        touch(incentiveId, now);
    }

    private void touch(UUID incentiveId, Instant now) {
        sql.update(Fragment.of("update incentive set version = version + 1, updated_at = ? where id = ?", now, incentiveId));
    }

    /** Those of these products that exist. */
    public Set<UUID> products(Collection<UUID> ids) {
        return new HashSet<>(sql.list(Fragment.of("select p.id from product p where p.id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)), row -> Sql.id(row, "id")));
    }

    private static Object[] figures(IncentiveContent content, Function<RebateTier, BigDecimal> figure) {
        List<String> texts = content.tiers().stream().map(tier -> figure.apply(tier).toPlainString()).toList();
        return texts.toArray(String[]::new);
    }
}
