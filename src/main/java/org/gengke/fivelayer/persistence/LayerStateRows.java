package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.gengke.fivelayer.LayerState;
import org.gengke.fivelayer.domain.FiveLayers.Assessed;
import org.gengke.fivelayer.domain.Missing;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Kept assessments as they are written, whoever may see the customers. */
@ApplicationScoped
public class LayerStateRows {

    /** The previous version of the service reads the column of the others, and does not know these. */
    private static final Set<MissingKind> NEW_KINDS = EnumSet.of(MissingKind.DECISION_MAKERS_LEFT);

    private static final String DIFFERENT = " where (s.depth, s.passed, s.missing, s.missing_too, s.next, s.stage, s.unguarded, s.verdict, s.renew_on)"
            + " is distinct from (excluded.depth, excluded.passed, excluded.missing, excluded.missing_too, excluded.next, excluded.stage, excluded.unguarded,"
            + " excluded.verdict, excluded.renew_on)";

    private final Sql sql;

    LayerStateRows(Sql sql) {
        this.sql = sql;
    }

    /** @param changed whether only those are written that say something else than before */
    public void replace(List<LayerState> states, Instant now, boolean changed) {
        sql.batch(
                "insert into five_layer_state as s (customer_id, depth, passed, missing, next, stage, unguarded, verdict, renew_on, recorded_at, missing_too)"
                        + " values (?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?, ?, ?::text[]) on conflict (customer_id) do update set depth = excluded.depth,"
                        + " passed = excluded.passed, missing = excluded.missing, next = excluded.next, stage = excluded.stage, unguarded = excluded.unguarded,"
                        + " verdict = excluded.verdict, renew_on = excluded.renew_on, recorded_at = excluded.recorded_at, missing_too = excluded.missing_too"
                        + (changed ? DIFFERENT : ""),
                states.stream().map(state -> row(state, now)).toList());
    }

    private static Object[] row(LayerState state, Instant now) {
        List<Assessed> layers = state.assessment().layers();
        return new Object[] {
            state.customerId(), state.assessment().depth(), layers.stream().filter(Assessed::passed).map(Assessed::layer).toArray(),
            missing(layers, kind -> !NEW_KINDS.contains(kind)),
            state.assessment().next() == null ? null : state.assessment().next().what(), state.assessment().staged().stage(),
            state.assessment().staged().unguarded(), state.verdict(), state.renewOn(), now,
            missing(layers, NEW_KINDS::contains)
        };
    }

    private static String[] missing(List<Assessed> layers, Predicate<MissingKind> which) {
        return layers.stream().flatMap(layer -> layer.missing().stream()).map(Missing::what).filter(which).map(MissingKind::name).distinct().toArray(String[]::new);
    }

    public void forget(Collection<UUID> customerIds) {
        if (!customerIds.isEmpty()) {
            sql.update(Fragment.of("delete from five_layer_state where customer_id = any(?::uuid[])", (Object) customerIds.toArray(UUID[]::new)));
        }
    }

    /** Customers at which one of these contacts decides, in the order of their ids. */
    public List<UUID> withDecisionMakers(Collection<UUID> contactIds) {
        return sql.list(
                Fragment.of(
                        "select distinct customer_id from decision_maker where removed_at is null and contact_id = any(?::uuid[]) order by customer_id",
                        (Object) contactIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "customer_id"));
    }

    /** All of them are to be made anew, from the first on. */
    public void wantAll() {
        sql.update(Fragment.of("insert into five_layer_renewal (done_up_to) values (null) on conflict (only_one) do update set done_up_to = null"));
    }

    /** The next so many of those that are to be made anew; nothing when there are none, or somebody else is at it. */
    public Optional<List<UUID>> nextWanted(int most) {
        List<List<UUID>> found = sql.list(
                Fragment.of("select done_up_to from five_layer_renewal for update skip locked"),
                row -> after(Sql.id(row, "done_up_to"), most));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<UUID> next = found.get(0);
        if (next.isEmpty()) {
            sql.update(Fragment.of("delete from five_layer_renewal"));
            return Optional.empty();
        }
        sql.update(Fragment.of("update five_layer_renewal set done_up_to = ?", next.get(next.size() - 1)));
        return Optional.of(next);
    }

    private List<UUID> after(UUID customerId, int most) {
        return sql.list(
                Fragment.of("select customer_id from five_layer_state where ?::uuid is null or customer_id > ? order by customer_id limit ?", customerId, customerId, most),
                row -> Sql.id(row, "customer_id"));
    }

    /** Those of these customers with an agreement, in the order of their ids. */
    public List<UUID> bound(Collection<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        "select customer_id from five_layer_state where renew_on is not null and customer_id = any(?::uuid[]) order by customer_id",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "customer_id"));
    }

    /** Customers at which somebody turned to a decision maker since their assessment, of what was recorded from a moment on. */
    public List<UUID> metSince(Instant from) {
        return sql.list(Fragment.of(
                "select distinct f.customer_id from interaction i join decision_maker d on d.contact_id = any(i.contact_ids) and d.removed_at is null"
                        + " join five_layer_state f on f.customer_id = d.customer_id and f.recorded_at < i.recorded_at where i.id >= ? order by f.customer_id",
                Ids.from(from)), row -> Sql.id(row, "customer_id"));
    }

    public List<UUID> dueOn(LocalDate today) {
        return sql.list(
                Fragment.of("select customer_id from five_layer_state where renew_on <= ? order by customer_id", today), row -> Sql.id(row, "customer_id"));
    }
}
