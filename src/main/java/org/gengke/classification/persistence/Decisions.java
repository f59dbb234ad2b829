package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.DecisionView;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.LostCause;
import org.gengke.classification.domain.UnstatedReason;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What people decided of customers. */
@ApplicationScoped
public class Decisions {

    private static final List<Sort> SORTS = List.of(
            new Sort("effectiveOn", "d.effective_on", Keyset.Type.DATE), new Sort("createdAt", "d.created_at", Keyset.Type.INSTANT));
    /** Its reason is no person's words. The previous version of the service says only by the reason itself that there is none. */
    private static final String UNSTATED = "(d.stated is not true and d.kind = 'TIER' and d.reason in ('NOT_STATED','ENTERED'))";
    private static final String SELECT =
            "select d.*, " + UNSTATED + " as unstated, coalesce((select u.display_name from app_user u where u.id = d.created_by), (select k.name from api_client k where k.id = d.created_by)) as created_by_name";

    private static final String INSERT =
            "insert into classification_decision (id, customer_id, kind, effective_on, attitude, early_adopter, tier, lost_cause, reason, stated, created_at, created_by)"
                    + " values (?, ?, ?, ?, ?, ?::boolean, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    Decisions(Sql sql) {
        this.sql = sql;
    }

    /** @param otherwise what stands for the reason when there is none */
    public record Made(Decision decision, UnstatedReason otherwise) {}

    /** Many of a day, with the same author; by customer. */
    public void addAll(Map<UUID, Made> decisions, UUID by, Instant now) {
        sql.batch(INSERT, decisions.entrySet().stream().map(entry -> values(Ids.next(), entry.getKey(), entry.getValue(), by, now)).toList());
    }

    public void add(UUID id, UUID customerId, Decision decision, UUID by, Instant now) {
        sql.update(Fragment.of(INSERT, values(id, customerId, new Made(decision, null), by, now)));
    }

    private static Object[] values(UUID id, UUID customerId, Made made, UUID by, Instant now) {
        Decision decision = made.decision();
        boolean stated = decision.reason() != null;
        return new Object[] {
            id, customerId, decision.kind(), decision.effectiveOn(), decision.attitude(), decision.earlyAdopter(), decision.tier(), decision.lostCause(),
            stated ? decision.reason() : made.otherwise(), stated, now, by
        };
    }

    public Optional<DecisionView> find(UUID customerId, UUID id) {
        return sql.first(Fragment.of(SELECT + " from classification_decision d where d.id = ? and d.customer_id = ?", id, customerId), Decisions::view);
    }

    /** Of one customer that the caller sees. */
    public Page<DecisionView> list(UUID customerId, List<DecisionKind> kinds, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-effectiveOn" : sort, after, limit, "d.id");
        Fragment from = Fragment.of(" from classification_decision d where d.customer_id = ?", customerId).andIn("d.kind", kinds);
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), Decisions::view, total);
    }

    /**
     * From which later day on another of this kind counts; empty when none does. What came by a merge speaks of the other
     * record, and what a record came with was decided by nobody.
     */
    public Optional<LocalDate> nextAfter(UUID customerId, DecisionKind kind, LocalDate day) {
        return sql.first(
                Fragment.of(
                        "select d.effective_on from classification_decision d where d.customer_id = ? and d.kind = ? and d.effective_on > ? and not (d.reason = '" + UnstatedReason.ENTERED + "' and " + UNSTATED + ")"
                                + " and not exists (select 1 from customer_merge m where m.survivor_id = d.customer_id and m.undone_at is null"
                                + " and jsonb_exists(m.moved -> 'rows' -> 'classification_decision', d.id::text)) order by d.effective_on limit 1",
                        customerId, kind, day),
                row -> row.getObject("effective_on", LocalDate.class));
    }

    /** A tier counts for a time of the past, as if it had been set then. */
    public void tierBetween(UUID customerId, Tier tier, Instant from, Instant until) {
        sql.list(Fragment.of("select customer_tier_between(?, ?, ?, ?)", customerId, tier, from, until), row -> null);
    }

    /** The decision of each customer that is in force on a day. */
    public Map<UUID, Decision> inForce(DecisionKind kind, LocalDate day) {
        Map<UUID, Decision> decisions = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select distinct on (d.customer_id) d.* from classification_decision d where d.kind = '" + kind.name()
                                + "' and d.effective_on <= ? order by d.customer_id, d.effective_on desc, d.id desc",
                        day),
                row -> decisions.put(Sql.id(row, "customer_id"), decision(row, row.getString("reason"))));
        return decisions;
    }

    /** Moves what was decided of one record to another. */
    public List<UUID> move(UUID from, UUID to) {
        return sql.list(
                Fragment.of("update classification_decision set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(List<UUID> ids, UUID to) {
        if (!ids.isEmpty()) {
            sql.update(Fragment.of("update classification_decision set customer_id = ? where id = any(?::uuid[])", to, ids.toArray(UUID[]::new)));
        }
    }

    private static DecisionView view(ResultSet row) throws SQLException {
        UnstatedReason unstated = row.getBoolean("unstated") ? Sql.constant(row, "reason", UnstatedReason.class) : null;
        String reason = unstated == null ? row.getString("reason") : null;
        return new DecisionView(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), decision(row, reason), unstated, Sql.instant(row, "created_at"), Sql.id(row, "created_by"),
                row.getString("created_by_name"));
    }

    private static Decision decision(ResultSet row, String reason) throws SQLException {
        boolean early = row.getBoolean("early_adopter");
        return new Decision(
                Sql.constant(row, "kind", DecisionKind.class), row.getObject("effective_on", LocalDate.class), Sql.constant(row, "attitude", Attitude.class),
                row.wasNull() ? null : early, Sql.constant(row, "tier", Tier.class), Sql.constant(row, "lost_cause", LostCause.class), reason);
    }
}
