package org.gengke.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gengke.shared.BusinessClock;

/** The answers that were given to requests with an {@code Idempotency-Key}, kept for 24 hours. */
@ApplicationScoped
public class IdempotencyRecords {

    private static final int HOURS_KEPT = 24;

    private final Sql sql;
    private final BusinessClock clock;

    IdempotencyRecords(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is known of a key: status null while its first request has not been answered. */
    public record Known(byte[] requestHash, Integer status, String headers, byte[] body) {}

    /** Claims the key for this request; empty when the claim succeeded, otherwise what is known of the key. */
    public Optional<Known> claim(UUID caller, String key, String operation, byte[] requestHash) {
        Instant now = clock.now();
        sql.update(Fragment.of(
                "delete from idempotency_record where caller_id = ? and key = ? and created_at < ?",
                caller, key, now.minus(HOURS_KEPT, ChronoUnit.HOURS)));
        int claimed = sql.update(Fragment.of(
                "insert into idempotency_record (caller_id, key, operation, request_hash, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                caller, key, operation, requestHash, now));
        if (claimed == 1) {
            return Optional.empty();
        }
        return sql.first(
                Fragment.of(
                        "select request_hash, status, headers::text as headers, body from idempotency_record"
                                + " where caller_id = ? and key = ?",
                        caller, key),
                IdempotencyRecords::known);
    }

    public void keep(UUID caller, String key, int status, String headers, byte[] body) {
        sql.update(Fragment.of(
                "update idempotency_record set status = ?, headers = ?::jsonb, body = ? where caller_id = ? and key = ?",
                status, headers, body, caller, key));
    }

    /** A request that failed for a passing reason may be sent again with its key. */
    public void release(UUID caller, String key) {
        sql.update(Fragment.of("delete from idempotency_record where caller_id = ? and key = ?", caller, key));
    }

    /** Removes what is older than the promise. */
    public int forgetOld() {
        return sql.update(Fragment.of(
                "delete from idempotency_record where created_at < ?", clock.now().minus(HOURS_KEPT, ChronoUnit.HOURS)));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getBytes("request_hash"), Sql.integer(row, "status"), row.getString("headers"), row.getBytes("body"));
    }
}
