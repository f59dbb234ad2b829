package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Wrong passwords by the name that was tried. */
@ApplicationScoped
public class SignInFailures {

    private final Sql sql;

    SignInFailures(Sql sql) {
        this.sql = sql;
    }

    public Optional<Instant> lockedUntil(String username, Instant now) {
        return sql.first(
                Fragment.of("select locked_until from sign_in_failure where username = ? and locked_until > ?", username, now),
                row -> Sql.instant(row, "locked_until"));
    }

    /** Counts one more; from {@code allowed} failures on the name is locked, and a quiet time as long as the lock forgets them. */
    public void count(String username, Instant now, int allowed, Instant lockUntil, Instant forgottenBefore) {
        sql.update(Fragment.of(
                "insert into sign_in_failure as f (username, failures, last_at) values (?, 1, ?)"
                        + " on conflict (username) do update set last_at = excluded.last_at,"
                        + " failures = case when f.last_at < ? then 1 else f.failures + 1 end,"
                        + " locked_until = case when f.last_at >= ? and f.failures + 1 >= ? then ?::timestamptz end",
                username, now, forgottenBefore, forgottenBefore, allowed, lockUntil));
    }

    public void clear(String username) {
        sql.update(Fragment.of("delete from sign_in_failure where username = ?", username));
    }
}
