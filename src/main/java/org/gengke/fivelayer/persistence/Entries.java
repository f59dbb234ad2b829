package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.fivelayer.Entry;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What is believed of a customer that the door has looked up or locked, now and at any instant before. */
@ApplicationScoped
public class Entries {

    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    /** @param at what was believed then; null for now */
    public <T> List<Entry<T>> list(EntryTable<T> table, Collection<UUID> customerIds, Instant at) {
        return sql.list(
                select(table, at).add(" and e.customer_id = any(?::uuid[]) order by " + table.order(), (Object) customerIds.toArray(UUID[]::new)),
                row -> entry(table, row));
    }

    public <T> Optional<Entry<T>> one(EntryTable<T> table, UUID customerId, UUID id) {
        return sql.first(select(table, null).add(" and e.customer_id = ? and e.id = ?", customerId, id), row -> entry(table, row));
    }

    /** @param until null while it is believed */
    public record Believed<T>(Entry<T> entry, Instant until) {}

    private static final String PEOPLE = " left join app_user u on u.id = e.recorded_by left join api_client x on x.id = e.recorded_by";

    /** The rows that were believed at an instant. */
    static String believed(String table, Instant at) {
        return at == null ? table : table + "_ever";
    }

    static Fragment at(Instant at) {
        return at == null
                ? Fragment.of("e.removed_at is null")
                : Fragment.of("e.removed_at is null and e.recorded_at <= ? and (e.replaced_at is null or e.replaced_at > ?)", at, at);
    }

    private static Fragment select(EntryTable<?> table, Instant at) {
        return Fragment.of("select e.*, coalesce(u.display_name, x.name) as recorded_by_name from " + believed(table.name(), at) + " e" + PEOPLE + " where ").add(at(at));
    }

    public <T> void add(EntryTable<T> table, UUID id, UUID customerId, T content, UUID by, Instant now) {
        List<Object> values = new ArrayList<>(List.of(id, customerId, now, now));
        values.add(by);
        values.addAll(Arrays.asList(table.values().apply(content)));
        sql.update(Fragment.of(
                "insert into " + table.name() + " (id, customer_id, created_at, recorded_at, recorded_by, " + table.names() + ") values (?, ?, ?, ?, ?, " + table.parameters() + ")",
                values.toArray()));
    }

    public <T> void change(EntryTable<T> table, UUID id, T content, UUID by, Instant now) {
        List<Object> values = new ArrayList<>(Arrays.asList(table.values().apply(content)));
        values.addAll(Arrays.asList(now, by, id));
        sql.update(Fragment.of("update " + table.name() + " set version = version + 1, " + table.assignments() + ", recorded_at = ?, recorded_by = ? where id = ?", values.toArray()));
    }

    public void remove(EntryTable<?> table, UUID id, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update " + table.name() + " set version = version + 1, removed_at = ?, recorded_at = ?, recorded_by = ? where id = ?", now, now, by, id));
    }

    static <T> Entry<T> entry(EntryTable<T> table, ResultSet row) throws SQLException {
        return new Entry<>(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "customer_id"),
                table.content().map(row),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "recorded_at"),
                Sql.id(row, "recorded_by"),
                row.getString("recorded_by_name"));
    }
}
