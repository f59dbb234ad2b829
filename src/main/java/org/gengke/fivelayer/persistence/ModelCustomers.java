package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Customers as the model looks at them, and the names of what it names. */
@ApplicationScoped
public class ModelCustomers {

    private final Sql sql;
    private final Visibility visibility;

    ModelCustomers(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** @param tier of the moment that was asked for; null while nobody had set one */
    public record Customer(UUID id, String name, UUID ownerId, Tier tier, boolean writable) {}

    /** @param at with the tier of then; null for now */
    public Optional<Customer> visible(UUID id, Instant at) {
        Fragment query = Fragment.of("select c.id, c.name, c.owner_id, ");
        if (at == null) {
            query.add("c.tier, (");
        } else {
            query.add("(select p.tier from customer_profile_period p where p.customer_id = c.id and p.valid_from <= ? and p.valid_to > ?) as tier, (", at, at);
        }
        query.add(visibility.writableRow("c"));
        query.add(") as writable from customer c where c.id = ? and c.merged_into is null and (", id).add(visibility.readableRow("c")).add(")");
        return sql.first(
                query, row -> new Customer(Sql.id(row, "id"), row.getString("name"), Sql.id(row, "owner_id"), Sql.constant(row, "tier", Tier.class), row.getBoolean("writable")));
    }

    /** What level of work colleagues master, of those of whom it is stated. */
    public Map<UUID, Competence> levels(Collection<UUID> ids) {
        Map<UUID, Competence> levels = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    Fragment.of("select id, competence from app_user where id = any(?::uuid[]) and competence is not null", (Object) ids.toArray(UUID[]::new)),
                    row -> levels.put(Sql.id(row, "id"), Sql.constant(row, "competence", Competence.class)));
        }
        return levels;
    }

    /** Names of colleagues and competitors. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            Object all = ids.toArray(UUID[]::new);
            sql.list(
                    Fragment.of(
                            "select id, display_name as name from app_user where id = any(?::uuid[]) union all select id, name from competitor where id = any(?::uuid[])",
                            all, all),
                    row -> names.put(Sql.id(row, "id"), row.getString("name")));
        }
        return names;
    }

    /** Names of contacts whom a customer names that the caller sees; of one that lies in the pool nobody's. */
    public Map<UUID, String> people(UUID customerId, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    Fragment.of(
                            "select k.id, k.name from contact k where k.id = any(?::uuid[]) and exists (select 1 from customer c where c.id = ? and "
                                    + Visibility.peopleShown("c") + ")",
                            ids.toArray(UUID[]::new), customerId),
                    row -> names.put(Sql.id(row, "id"), row.getString("name")));
        }
        return names;
    }
}
