package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Moves what is believed of a customer, and was, to another that the merge holds, and back. */
@ApplicationScoped
public class MergedModels {

    /** The tables of the model, each with its past. */
    public static final List<String> TABLES = List.of(
            "customer_fact", "customer_assessment", "customer_verdict", "customer_barrier", "customer_agreement", "customer_value", "customer_project",
            "project_step", "decision_maker");

    private final Sql sql;

    MergedModels(Sql sql) {
        this.sql = sql;
    }

    /**
     * Of what a customer has only one of, the one of the merged record is believed no more where the survivor has its own.
     *
     * @return the ids of those
     */
    public List<UUID> giveWay(UUID merged, UUID survivor, Instant now) {
        List<UUID> ids = sql.list(
                Fragment.of(
                        "select m.id from customer_verdict m where m.customer_id = ? and m.removed_at is null"
                                + " and exists (select 1 from customer_verdict s where s.customer_id = ? and s.removed_at is null)"
                                + " union all select m.id from customer_assessment m where m.customer_id = ? and m.removed_at is null"
                                + " and exists (select 1 from customer_assessment s where s.customer_id = ? and s.aspect = m.aspect and s.removed_at is null)",
                        merged, survivor, merged, survivor),
                row -> Sql.id(row, "id"));
        setRemoved(ids, now, now);
        return ids;
    }

    /** They are believed again. */
    public void takeBack(Collection<UUID> ids, Instant now) {
        setRemoved(ids, null, now);
    }

    private void setRemoved(Collection<UUID> ids, Instant removedAt, Instant now) {
        for (String table : List.of("customer_verdict", "customer_assessment")) {
            sql.update(Fragment.of(
                    "update " + table + " set version = version + 1, removed_at = ?::timestamptz, recorded_at = ? where id = any(?::uuid[])", removedAt, now,
                    ids.toArray(UUID[]::new)));
        }
    }

    /** @return what moved */
    public List<UUID> move(String table, UUID from, UUID to) {
        sql.update(Fragment.of("update " + table + "_past set customer_id = ? where customer_id = ?", to, from));
        return sql.list(
                Fragment.of("update " + table + " set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    /** What was added to a project since the merge is where its project is. */
    public void followProjects(UUID survivor, UUID merged) {
        for (String table : List.of("project_step", "decision_maker")) {
            for (String each : List.of(table, table + "_past")) {
                sql.update(Fragment.of(
                        "update " + each + " e set customer_id = p.customer_id from customer_project p where p.id = e.project_id and e.customer_id in (?, ?)"
                                + " and e.customer_id <> p.customer_id",
                        survivor, merged));
            }
        }
    }

    public void moveBack(String table, Collection<UUID> ids, UUID to) {
        for (String each : List.of(table, table + "_past")) {
            sql.update(Fragment.of("update " + each + " set customer_id = ? where id = any(?::uuid[])", to, ids.toArray(UUID[]::new)));
        }
    }
}
