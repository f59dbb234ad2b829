package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.RelationshipMap.Placed;
import org.gengke.fivelayer.persistence.Entries.Believed;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The people of a customer and the past of a decision chain, of a project that the door has looked up. */
@ApplicationScoped
public class MapReading {

    private final Sql sql;

    MapReading(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param all all people who are at the customer; otherwise those who decide alone
     * @param at as it was believed then; null for now. Who decided stands there, though nobody had said where
     */
    public List<Placed> people(UUID customerId, Collection<UUID> makers, boolean all, Instant at) {
        Fragment query = Fragment.of(
                "select distinct on (o.contact_id) o.contact_id, o.name, o.position, o.department, o.left_on is not null as gone, o.reports_to_id from (select p.*, k.name, ");
        if (at == null) {
            query.add("true");
        } else {
            query.add("coalesce(p.recorded_at, k.created_at) <= ? and (p.replaced_at is null or p.replaced_at > ?)", at, at);
        }
        query.add(" as believed from " + Entries.believed("contact_position", at) + " p join contact k on k.id = p.contact_id where p.customer_id = ?) o where ", customerId);
        query.add((all ? "o.believed and o.left_on is null or " : "") + "o.contact_id = any(?::uuid[])", (Object) makers.toArray(UUID[]::new));
        return sql.list(
                query.add(" order by o.contact_id, o.believed desc, o.left_on desc nulls first, o.id desc"),
                row -> new Placed(
                        Sql.id(row, "contact_id"), row.getString("name"), row.getString("position"), row.getString("department"), row.getBoolean("gone"),
                        Sql.id(row, "reports_to_id")));
    }

    /** All that was ever believed of the decision makers of a project, with until when. */
    public List<Believed<MakerProfile>> believed(UUID projectId) {
        return sql.list(
                Fragment.of(
                        "select e.*, null::text as recorded_by_name from decision_maker_ever e where e.project_id = ? and e.removed_at is null order by e.recorded_at, e.id", projectId),
                row -> new Believed<>(Entries.entry(EntryTables.MAKERS, row), Sql.instant(row, "replaced_at")));
    }
}
