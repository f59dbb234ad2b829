package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Where customers stand, of thousands at once: read and written by the set, without the rest of them. Each row that Hibernate
 * writes by itself costs a statement, and statements have triggers.
 */
@ApplicationScoped
public class Stands {

    private final Sql sql;

    Stands(Sql sql) {
        this.sql = sql;
    }

    /** Where a customer stands. */
    public record Stand(CustomerStatus status, LocalDate since, boolean wonBefore, Pause pause, UUID competitorId) {}

    /** What of a customer its next stand depends on. */
    public record Known(UUID id, CustomerStatus status, Importance importance, boolean hasPotential, UUID competitorId) {}

    /** Where a customer stands from now on. */
    public record Moved(UUID id, Stand stand, Importance importance) {}

    /** In the order of their ids. */
    public List<Known> of(Collection<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        "select id, status, importance, has_potential, competitor_id from customer where id = any(?::uuid[]) order by id",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> new Known(
                        Sql.id(row, "id"), Sql.constant(row, "status", CustomerStatus.class), Sql.constant(row, "importance", Importance.class),
                        row.getBoolean("has_potential"), Sql.id(row, "competitor_id")));
    }

    /** The caller holds the locks, and nothing of these customers is waiting to be written otherwise. */
    public void write(List<Moved> moved, Instant now) {
        sql.update(Fragment.of(
                "update customer c set version = c.version + 1, status = x.status, status_since = x.since, won_before = x.won_before, pause_cause = x.cause,"
                        + " pause_side = x.side, re_evaluate_on = x.again, competitor_id = x.competitor_id, importance = x.importance, updated_at = ?::timestamptz"
                        + " from unnest(?::uuid[], ?::text[], ?::date[], ?::boolean[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::text[])"
                        + " as x(id, status, since, won_before, cause, side, again, competitor_id, importance) where c.id = x.id",
                now,
                of(moved, UUID[]::new, Moved::id),
                of(moved, Object[]::new, one -> one.stand.status()),
                of(moved, LocalDate[]::new, one -> one.stand.since()),
                of(moved, Object[]::new, one -> one.stand.wonBefore()),
                of(moved, Object[]::new, one -> one.stand.pause() == null ? null : one.stand.pause().cause()),
                of(moved, Object[]::new, one -> one.stand.pause() == null ? null : one.stand.pause().side()),
                of(moved, LocalDate[]::new, one -> one.stand.pause() == null ? null : one.stand.pause().reEvaluateOn()),
                of(moved, UUID[]::new, one -> one.stand.competitorId()),
                of(moved, Object[]::new, Moved::importance)));
    }

    private static <T> Object[] of(List<Moved> rows, java.util.function.IntFunction<T[]> array, Function<Moved, T> column) {
        return rows.stream().map(column).toArray(array);
    }
}
