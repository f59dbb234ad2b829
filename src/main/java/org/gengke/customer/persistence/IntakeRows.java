package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Customers by the chunk: look-ups and removals of many in one statement each. */
@ApplicationScoped
public class IntakeRows {

    private final Sql sql;
    private final Visibility visibility;

    IntakeRows(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public List<Optional<Match>> match(List<Key> keys) {
        Fragment query = Fragment.of("select m.* from unnest(?::text[], ?::text[], ?::text[]) with ordinality k(code, external, name, n)"
                + " left join lateral (select c.id, c.credit_code, c.external_id, c.name_key, c.namesake, (", keys.stream().map(Key::creditCode).toArray(), keys.stream().map(Key::externalId).toArray(),
                keys.stream().map(Key::nameKey).toArray());
        query.add(visibility.readable("c")).add(") as visible, (").add(visibility.writable("c")).add(") as writable from (");
        query.add("select x.*, 1 as rank from customer x where x.credit_code = k.code and x.merged_into is null"
                + " union all select x.*, 2 from customer x where x.external_id = k.external and x.merged_into is null"
                + " union all select x.*, 3 from customer x where x.name_key = k.name and x.merged_into is null and not x.namesake"
                // Two organisations may have one name, not one name and two credit codes.
                + "   and (k.code is null or x.credit_code is null or x.credit_code = k.code)");
        query.add(") c order by c.rank limit 1) m on true order by k.n");
        return sql.list(query, row -> {
            UUID id = Sql.id(row, "id");
            return id == null ? Optional.<Match>empty() : Optional.of(new Match(
                    id, row.getBoolean("visible"), row.getBoolean("writable"),
                    new Key(row.getString("credit_code"), row.getString("external_id"), row.getString("name_key")), row.getBoolean("namesake")));
        });
    }

    public Map<String, List<Match>> named(Collection<String> nameKeys) {
        Map<String, List<Match>> named = new HashMap<>();
        Fragment query = Fragment.of("select c.id, c.credit_code, c.external_id, c.name_key, c.namesake, (").add(visibility.writable("c"));
        query.add(") as writable from customer c where c.name_key = any(?::text[]) and c.merged_into is null and (", (Object) nameKeys.toArray());
        sql.list(query.add(visibility.readable("c")).add(") order by c.id"), row -> named
                .computeIfAbsent(row.getString("name_key"), key -> new ArrayList<>())
                .add(new Match(
                        Sql.id(row, "id"), true, row.getBoolean("writable"),
                        new Key(row.getString("credit_code"), row.getString("external_id"), row.getString("name_key")), row.getBoolean("namesake"))));
        return named;
    }

    /** The audit trail knows every change; only entries of these imports may be there. */
    public List<UUID> untouched(List<UUID> customerIds, Collection<UUID> importIds) {
        return sql.list(
                Fragment.of(
                        "select w.id from unnest(?::uuid[]) w(id) where not exists (select 1 from audit_entry a where a.customer_id = w.id"
                                + " and a.actor_id is not null and (a.entity_id is null or a.entity_id <> all(?::uuid[])))"
                                // A merge is noted at the survivor only.
                                + " and not exists (select 1 from customer_merge m where m.merged_id = w.id or m.survivor_id = w.id)",
                        customerIds.toArray(UUID[]::new), importIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "id"));
    }

    /** Locks those of these customers that the caller may change, in the order of their ids. */
    public List<UUID> lockWritable(Collection<UUID> customerIds) {
        Fragment query = Fragment.of(
                "select c.id from customer c where c.id = any(?::uuid[]) and c.merged_into is null and (", (Object) customerIds.toArray(UUID[]::new));
        return sql.list(query.add(visibility.writable("c")).add(") order by c.id for no key update of c"), row -> Sql.id(row, "id"));
    }

    /** Which record holds each of these keys; a name held by a namesake is free. */
    public Map<String, UUID> holders(Collection<Key> keys) {
        Map<String, UUID> holders = new HashMap<>();
        Fragment query = Fragment.of(
                "select 'code:' || credit_code as key, id from customer where credit_code = any(?::text[]) and merged_into is null"
                        + " union all select 'id:' || external_id, id from customer where external_id = any(?::text[]) and merged_into is null"
                        + " union all select 'name:' || name_key, id from customer where name_key = any(?::text[]) and merged_into is null and not namesake",
                keys.stream().map(Key::creditCode).filter(Objects::nonNull).toArray(),
                keys.stream().map(Key::externalId).filter(Objects::nonNull).toArray(),
                keys.stream().map(Key::nameKey).filter(Objects::nonNull).toArray());
        sql.list(query, row -> holders.put(row.getString("key"), Sql.id(row, "id")));
        return holders;
    }

    public Map<UUID, Integer> owners(UUID importId) {
        Map<UUID, Integer> owners = new HashMap<>();
        sql.list(
                Fragment.of("select owner_id, count(*) as customers from customer where import_id = ? and owner_id is not null group by owner_id", importId),
                row -> owners.put(Sql.id(row, "owner_id"), row.getInt("customers")));
        return owners;
    }

    /** The contacts that were at them. */
    public Set<UUID> remove(Collection<UUID> customerIds, UUID importId) {
        Object ids = Set.copyOf(customerIds).toArray(UUID[]::new);
        for (String table : List.of(
                "customer_state", "customer_attribute_change", "status_change", "customer_share", "checklist_answer", "playbook_progress")) {
            sql.update(Fragment.of("delete from " + table + " where customer_id = any(?::uuid[])", ids));
        }
        Set<UUID> contacts = new HashSet<>(sql.list(
                Fragment.of("delete from contact_position where customer_id = any(?::uuid[]) returning contact_id", ids),
                row -> Sql.id(row, "contact_id")));
        sql.update(Fragment.of("update customer set parent_id = null where parent_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from customer where id = any(?::uuid[]) and import_id = ?", ids, importId));
        return contacts;
    }
}
