package org.gengke.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Values that differ, or once differed, from their standard. */
@ApplicationScoped
public class SettingStore {

    private final Sql sql;

    SettingStore(Sql sql) {
        this.sql = sql;
    }

    /** The stored texts by key. */
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        sql.list(Fragment.of("select key, value::text as value from setting"), row -> values.put(row.getString("key"), row.getString("value")));
        return values;
    }

    /** Grows with each change of any setting. */
    public int version() {
        return (int) sql.count(Fragment.of("select coalesce(sum(version), 0) from setting"));
    }

    /** One who changes settings waits for the other. */
    public void lock() {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtext('gengke.settings'))"));
    }

    public void write(String key, String value, Instant now, UUID by) {
        sql.update(Fragment.of(
                "insert into setting as s (key, value, version, updated_at, updated_by) values (?, ?::jsonb, 1, ?, ?)"
                        + " on conflict (key) do update set value = excluded.value, version = s.version + 1,"
                        + " updated_at = excluded.updated_at, updated_by = excluded.updated_by",
                key, value, now, by));
    }
}
