package org.gengke.people.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.people.Caller;
import org.gengke.people.SavedViewView;
import org.gengke.people.domain.ListView;
import org.gengke.people.domain.SavedViewContent;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The saved views: one's own, and those shared by the owner's team or one above one's own. */
@ApplicationScoped
public class SavedViews {

    private static final List<Sort> SORTS =
            List.of(new Sort("name", "v.name", Keyset.Type.TEXT), new Sort("updatedAt", "v.updated_at", Keyset.Type.INSTANT));
    private static final TypeReference<Map<String, List<String>>> QUERY = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    SavedViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param view null for all lists */
    public Page<SavedViewView> list(Caller caller, ListView view, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "v.id");
        Fragment where = seenBy(caller).andIn("v.view", view == null ? List.of() : List.of(view));
        Long total = count ? sql.count(Fragment.of("select count(*)").add(where)) : null;
        return keyset.read(
                sql,
                keyset.addTo(Fragment.of("select v.*, u.display_name" + keyset.selectKey()).add(where)),
                row -> view(row, caller),
                total);
    }

    public Optional<SavedViewView> visible(Caller caller, UUID id) {
        return sql.first(
                Fragment.of("select v.*, u.display_name").add(seenBy(caller)).and("v.id = ?", id), row -> view(row, caller));
    }

    /** One person's views change one after the other, so that name, default and number hold. */
    public void lockOwner(UUID owner) {
        sql.exists(Fragment.of("select 1 from app_user where id = ? for no key update", owner));
    }

    public long count(UUID owner) {
        return sql.count(Fragment.of("select count(*) from saved_view where user_id = ?", owner));
    }

    public boolean nameTaken(UUID owner, ListView view, String name, UUID except) {
        return sql.exists(Fragment.of(
                "select 1 from saved_view where user_id = ? and view = ? and lower(name) = lower(?) and id <> ?", owner, view, name, except));
    }

    /** Whatever was shown first before gives way. */
    public void noDefault(UUID owner, ListView view, UUID except, Instant now) {
        sql.update(Fragment.of(
                "update saved_view set version = version + 1, is_default = false, updated_at = ?"
                        + " where user_id = ? and view = ? and is_default and id <> ?",
                now, owner, view, except));
    }

    public void add(UUID id, UUID owner, ListView view, SavedViewContent content, Instant now) {
        sql.update(Fragment.of(
                "insert into saved_view (id, user_id, view, name, query, columns, is_default, shared, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?::text[], ?, ?, ?, ?)",
                id, owner, view, content.name(), text(content.query()), content.columns().toArray(), content.isDefault(),
                content.shared(), now, now));
    }

    /** False when someone was faster. */
    public boolean change(UUID id, int version, SavedViewContent content, Instant now) {
        return sql.update(Fragment.of(
                        "update saved_view set version = version + 1, name = ?, query = ?::jsonb, columns = ?::text[], is_default = ?,"
                                + " shared = ?, updated_at = ? where id = ? and version = ?",
                        content.name(), text(content.query()), content.columns().toArray(), content.isDefault(), content.shared(), now,
                        id, version))
                == 1;
    }

    /** False when someone was faster. */
    public boolean remove(UUID id, int version) {
        return sql.update(Fragment.of("delete from saved_view where id = ? and version = ?", id, version)) == 1;
    }

    private static Fragment seenBy(Caller caller) {
        Fragment where = Fragment.of(
                " from saved_view v join app_user u on u.id = v.user_id where (v.user_id = ?", caller.id());
        if (!caller.client() && caller.teamId() != null) {
            where.add(" or v.shared and u.team_id = any((select t.path from team t where t.id = ?)::uuid[])", caller.teamId());
        }
        return where.add(")");
    }

    private SavedViewView view(ResultSet row, Caller caller) throws SQLException {
        UUID owner = Sql.id(row, "user_id");
        return new SavedViewView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.constant(row, "view", ListView.class),
                new SavedViewContent(
                        row.getString("name"),
                        query(row.getString("query")),
                        Sql.texts(row, "columns"),
                        // What a colleague sees first is no business of others.
                        row.getBoolean("is_default") && owner.equals(caller.id()),
                        row.getBoolean("shared")),
                owner,
                row.getString("display_name"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private Map<String, List<String>> query(String text) {
        try {
            return json.readValue(text, QUERY);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Map<String, List<String>> query) {
        try {
            return json.writeValueAsString(query);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
