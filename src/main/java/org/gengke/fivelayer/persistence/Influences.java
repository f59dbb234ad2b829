package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.InfluenceView;
import org.gengke.fivelayer.domain.Influence;
import org.gengke.fivelayer.domain.InfluenceStrength;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Lines of influence at a customer that the door has looked up or locked. What is changed or removed stays in the history. */
@ApplicationScoped
public class Influences {

    private static final String COLUMNS = "select e.*, f.name as from_name, t.name as to_name, u.display_name as recorded_by_name from ";
    private static final String NAMES = " e join contact f on f.id = e.from_contact_id join contact t on t.id = e.to_contact_id"
            + " left join app_user u on u.id = e.recorded_by where e.customer_id = ?";
    private static final String SELECT = COLUMNS + "influence" + NAMES + " and e.removed_at is null";

    private final Sql sql;

    Influences(Sql sql) {
        this.sql = sql;
    }

    /** @param at what was believed then; null for now */
    public List<InfluenceView> of(UUID customerId, Instant at) {
        Fragment believed = Fragment.of(COLUMNS + Entries.believed("influence", at) + NAMES + " and ", customerId).add(Entries.at(at));
        return sql.list(believed.add(" order by f.name, t.name, e.id"), Influences::view);
    }

    public Optional<InfluenceView> find(UUID customerId, UUID id) {
        return sql.first(Fragment.of(SELECT + " and e.id = ?", customerId, id), Influences::view);
    }

    public Optional<InfluenceView> between(UUID customerId, UUID fromContactId, UUID toContactId) {
        return sql.first(
                Fragment.of(SELECT + " and e.from_contact_id = ? and e.to_contact_id = ?", customerId, fromContactId, toContactId), Influences::view);
    }

    /** Those that the contact gives or takes. */
    public List<InfluenceView> with(UUID customerId, UUID contactId) {
        return sql.list(Fragment.of(SELECT + " and ? in (e.from_contact_id, e.to_contact_id)", customerId, contactId), Influences::view);
    }

    /** Those of which somebody is not at the customer. */
    public List<InfluenceView> severed(UUID customerId) {
        return sql.list(
                Fragment.of(
                        SELECT + " and (select count(*) from contact_position p where p.customer_id = e.customer_id and p.left_on is null"
                                + " and p.contact_id in (e.from_contact_id, e.to_contact_id)) < 2",
                        customerId),
                Influences::view);
    }

    /** Which of these contacts are at the customer. */
    public Set<UUID> present(UUID customerId, Collection<UUID> contactIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select contact_id from contact_position where customer_id = ? and left_on is null and contact_id = any(?::uuid[])",
                        customerId, contactIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "contact_id")));
    }

    public void add(UUID id, UUID customerId, Influence influence, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into influence (id, customer_id, from_contact_id, to_contact_id, strength, note, created_at, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, influence.fromContactId(), influence.toContactId(), influence.strength(), influence.note(), now, now, by));
    }

    public void change(UUID id, Influence influence, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update influence set version = version + 1, strength = ?, note = ?, recorded_at = ?, recorded_by = ? where id = ?",
                influence.strength(), influence.note(), now, by, id));
    }

    public void remove(UUID id, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update influence set version = version + 1, removed_at = ?, recorded_at = ?, recorded_by = ? where id = ?", now, now, by, id));
    }

    /** To another record of the customer, but for lines that there are at both; with what was believed before. */
    public List<UUID> move(UUID from, UUID to) {
        List<UUID> moved = sql.list(
                Fragment.of(
                        "update influence i set customer_id = ? where i.customer_id = ? and not (i.removed_at is null and exists (select 1 from influence s"
                                + " where s.customer_id = ? and s.from_contact_id = i.from_contact_id and s.to_contact_id = i.to_contact_id and s.removed_at is null))"
                                + " returning i.id",
                        to, from, to),
                row -> Sql.id(row, "id"));
        pastFollows(moved, to);
        return moved;
    }

    /** But for what is there again in the meantime. */
    public void moveBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update influence set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
        pastFollows(ids, to);
    }

    public void forget(Collection<UUID> customerIds) {
        Object ids = customerIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from influence where customer_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from influence_past where customer_id = any(?::uuid[])", ids));
    }

    private void pastFollows(List<UUID> ids, UUID to) {
        sql.update(Fragment.of("update influence_past set customer_id = ? where id = any(?::uuid[])", to, ids.toArray(UUID[]::new)));
    }

    private static InfluenceView view(ResultSet row) throws SQLException {
        return new InfluenceView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new Influence(
                        Sql.id(row, "from_contact_id"), Sql.id(row, "to_contact_id"), Sql.constant(row, "strength", InfluenceStrength.class),
                        row.getString("note")),
                row.getString("from_name"),
                row.getString("to_name"),
                Sql.instant(row, "recorded_at"),
                Sql.id(row, "recorded_by"),
                row.getString("recorded_by_name"));
    }
}
