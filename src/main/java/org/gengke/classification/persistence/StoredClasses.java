package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.CustomerClasses;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The classes of today that lists filter by and show; made by a rule, whoever may see the customers. */
@ApplicationScoped
public class StoredClasses {

    private static final int LOCK = 0x6765_6e67;
    private static final int CHUNK = 5_000;

    private final Sql sql;

    StoredClasses(Sql sql) {
        this.sql = sql;
    }

    /** Whether this transaction is the only one that makes them. */
    public boolean lock() {
        return sql.first(Fragment.of("select pg_try_advisory_xact_lock(?)", LOCK), row -> row.getBoolean(1)).orElse(false);
    }

    /**
     * Whether something has happened since they were made: another day, an order, a decision, or (looked at less often) a
     * change of a customer.
     */
    public boolean stale(LocalDate today, Instant now, Instant olderThan) {
        return sql.first(
                        Fragment.of(
                                "select not exists (select 1 from customer_class_run r where r.computed_on = ?"
                                        + " and not exists (select 1 from customer_order o where o.updated_at >= r.computed_at - interval '90 seconds')"
                                        + " and not exists (select 1 from classification_decision d where d.created_at >= r.computed_at - interval '90 seconds')"
                                        + " and (r.computed_at > ? or not exists (select 1 from customer c where c.updated_at >= r.computed_at and c.merged_into is null)))",
                                today, olderThan),
                        row -> row.getBoolean(1))
                .orElse(true);
    }

    /** Writes those that are new or differ, and removes those of customers that are gone. */
    public int replace(Map<UUID, CustomerClasses> classes, LocalDate today, Instant now) {
        Map<UUID, CustomerClasses> stored = new HashMap<>();
        sql.list(Fragment.of("select k.* from customer_class k"), row -> stored.put(Sql.id(row, "customer_id"), new CustomerClasses(
                row.getString("abc_class"), Sql.constant(row, "rfm_segment", RfmSegment.class), Sql.constant(row, "lifecycle_stage", LifecycleStage.class),
                Sql.constant(row, "attitude", Attitude.class), row.getBoolean("early_adopter"), Sql.constant(row, "value_grade", ValueGrade.class))));
        List<UUID> gone = stored.keySet().stream().filter(id -> !classes.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            sql.update(Fragment.of("delete from customer_class where customer_id = any(?::uuid[])", (Object) gone.toArray(UUID[]::new)));
        }
        List<Map.Entry<UUID, CustomerClasses>> changed =
                classes.entrySet().stream().filter(entry -> !entry.getValue().equals(stored.get(entry.getKey()))).sorted(Map.Entry.comparingByKey()).toList();
        for (int from = 0; from < changed.size(); from += CHUNK) {
            write(changed.subList(from, Math.min(from + CHUNK, changed.size())));
        }
        sql.update(Fragment.of(
                "insert into customer_class_run (computed_on, computed_at) values (?, ?) on conflict (one) do update set computed_on = excluded.computed_on, computed_at = excluded.computed_at",
                today, now));
        return changed.size() + gone.size();
    }

    private void write(List<Map.Entry<UUID, CustomerClasses>> rows) {
        List<CustomerClasses> classes = new ArrayList<>(rows.stream().map(Map.Entry::getValue).toList());
        // A customer that was merged or removed meanwhile is left out.
        sql.update(Fragment.of(
                "insert into customer_class (customer_id, abc_class, rfm_segment, lifecycle_stage, attitude, early_adopter, value_grade)"
                        + " select x.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])"
                        + " x(id, abc_class, rfm_segment, lifecycle_stage, attitude, early_adopter, value_grade) join customer c on c.id = x.id"
                        + " on conflict (customer_id) do update set abc_class = excluded.abc_class, rfm_segment = excluded.rfm_segment, lifecycle_stage = excluded.lifecycle_stage,"
                        + " attitude = excluded.attitude, early_adopter = excluded.early_adopter, value_grade = excluded.value_grade",
                rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                texts(classes, CustomerClasses::abcClass), texts(classes, CustomerClasses::rfmSegment), texts(classes, CustomerClasses::lifecycleStage),
                texts(classes, CustomerClasses::attitude), texts(classes, CustomerClasses::earlyAdopter), texts(classes, CustomerClasses::valueGrade)));
    }

    private static String[] texts(Collection<CustomerClasses> classes, Function<CustomerClasses, Object> column) {
        return classes.stream().map(column).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
