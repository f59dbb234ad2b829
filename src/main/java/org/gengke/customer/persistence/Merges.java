package org.gengke.customer.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.MergeView;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Moves what belongs to one record to another, remembers what was moved, and moves it back. */
@ApplicationScoped
public class Merges {

    /**
     * Rows that simply change their customer. Of a contact who is at both, each position stays where it is. What other
     * features keep is moved by them.
     */
    private static final Map<String, String> MOVED = moved();

    private final Sql sql;
    private final ObjectMapper json;

    Merges(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private static Map<String, String> moved() {
        Map<String, String> moved = new LinkedHashMap<>();
        moved.put("contact_position", "update contact_position p set customer_id = ? where p.customer_id = ? and (p.left_on is not null or not exists"
                + " (select 1 from contact_position o where o.customer_id = ? and o.contact_id = p.contact_id and o.left_on is null)) returning p.id");
        moved.put("checklist_answer", "update checklist_answer set customer_id = ? where customer_id = ? and id <> ? returning id");
        return moved;
    }

    /**
     * Rows by table, and what was copied or added.
     *
     * @param interactions how many; a service of a former version counts them back
     */
    public record Moved(Map<String, List<UUID>> rows, List<UUID> shares, List<UUID> actions, List<UUID> children, int interactions) {

        /** With what other features moved. */
        public Moved with(Map<String, List<UUID>> all) {
            return new Moved(all, shares, actions, children, all.getOrDefault("interaction", List.of()).size());
        }
    }

    public Moved move(UUID from, UUID to) {
        Map<String, List<UUID>> rows = new LinkedHashMap<>();
        MOVED.forEach((table, update) -> rows.put(table, sql.list(Fragment.of(update, to, from, to), row -> Sql.id(row, "id"))));
        List<UUID> shares = sql.list(
                Fragment.of(
                        "insert into customer_share (customer_id, user_id, access, created_at, created_by) select ?::uuid, user_id, access, created_at, created_by"
                                + " from customer_share where customer_id = ? on conflict do nothing returning user_id",
                        to, from),
                row -> Sql.id(row, "user_id"));
        List<UUID> actions = sql.list(
                Fragment.of(
                        "insert into playbook_progress (customer_id, action_id, state, note, at, by_user) select ?::uuid, action_id, state, note, at, by_user"
                                + " from playbook_progress where customer_id = ? on conflict do nothing returning action_id",
                        to, from),
                row -> Sql.id(row, "action_id"));
        List<UUID> children = sql.list(
                Fragment.of("update customer set parent_id = ?, version = version + 1 where parent_id = ? and id <> ? returning id", to, from, to),
                row -> Sql.id(row, "id"));
        return new Moved(rows, shares, actions, children, 0);
    }

    public void moveBack(Moved moved, UUID survivor, UUID merged) {
        moved.rows.forEach((table, ids) -> {
            if (MOVED.containsKey(table)) {
                sql.update(Fragment.of(
                        "update " + table + " set customer_id = ? where customer_id = ? and id = any(?::uuid[])",
                        merged, survivor, ids.toArray(UUID[]::new)));
            }
        });
        cutLinesOfTheParted(survivor, merged);
        cutCircles(survivor, merged);
        sql.update(Fragment.of(
                "delete from customer_share where customer_id = ? and user_id = any(?::uuid[])", survivor, moved.shares.toArray(UUID[]::new)));
        sql.update(Fragment.of(
                "delete from playbook_progress where customer_id = ? and action_id = any(?::uuid[])", survivor, moved.actions.toArray(UUID[]::new)));
        sql.update(Fragment.of(
                "update customer set parent_id = ?, version = version + 1 where parent_id = ? and id = any(?::uuid[])", merged, survivor, moved.children.toArray(UUID[]::new)));
    }

    /** Somebody may have been put below one of the other record since. */
    private void cutLinesOfTheParted(UUID survivor, UUID merged) {
        sql.update(Fragment.of(
                "update contact_position p set reports_to_id = null where p.customer_id in (?, ?) and p.left_on is null and p.reports_to_id is not null"
                        + " and not exists (select 1 from contact_position s where s.customer_id = p.customer_id and s.contact_id = p.reports_to_id and s.left_on is null)",
                survivor, merged));
    }

    /** Who is at both records may have been put elsewhere in the one meanwhile: the newest line of each circle goes. */
    private void cutCircles(UUID survivor, UUID merged) {
        sql.update(Fragment.of(
                "with recursive up as (select p.customer_id, p.contact_id as start, p.reports_to_id as above, array[p.id] as way from contact_position p"
                        + " where p.customer_id in (?, ?) and p.left_on is null and p.reports_to_id is not null"
                        + " union all select u.customer_id, u.start, s.reports_to_id, u.way || s.id from up u join contact_position s on s.customer_id = u.customer_id"
                        + " and s.contact_id = u.above and s.left_on is null where u.above <> u.start and s.reports_to_id is not null and not s.id = any(u.way))"
                        + " update contact_position p set reports_to_id = null where p.id in (select (select max(line::text)::uuid from unnest(u.way) line) from up u"
                        + " where u.above = u.start)",
                survivor, merged));
    }

    public void note(UUID id, UUID survivor, UUID merged, Instant now, UUID by, Moved moved) {
        sql.update(Fragment.of(
                "insert into customer_merge (id, survivor_id, merged_id, merged_at, merged_by, moved) values (?, ?, ?, ?, ?, ?::jsonb)",
                id, survivor, merged, now, by, text(moved)));
    }

    public void noteUndone(UUID id, Instant now, UUID by) {
        sql.update(Fragment.of("update customer_merge set undone_at = ?, undone_by = ? where id = ?", now, by, id));
    }

    public Optional<Moved> moved(UUID mergeId) {
        return sql.first(Fragment.of("select moved::text as moved from customer_merge where id = ?", mergeId), row -> moved(row.getString("moved")));
    }

    /** Merges into a customer, newest first. */
    public List<MergeView> into(UUID survivorId) {
        return sql.list(
                Fragment.of(
                        "select m.*, c.name as merged_name, u.display_name from customer_merge m join customer c on c.id = m.merged_id"
                                + " left join app_user u on u.id = m.merged_by where m.survivor_id = ? order by m.merged_at desc, m.id desc",
                        survivorId),
                row -> new MergeView(
                        Sql.id(row, "id"), Sql.id(row, "survivor_id"), Sql.id(row, "merged_id"), row.getString("merged_name"),
                        Sql.instant(row, "merged_at"), Sql.id(row, "merged_by"), row.getString("display_name"),
                        Sql.instant(row, "undone_at"), Sql.id(row, "undone_by")));
    }

    private String text(Moved moved) {
        try {
            return json.writeValueAsString(moved);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Moved moved(String text) {
        try {
            return json.readValue(text, new TypeReference<Moved>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
