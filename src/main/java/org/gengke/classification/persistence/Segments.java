package org.gengke.classification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.SegmentView;
import org.gengke.classification.domain.SegmentContent;
import org.gengke.classification.domain.SegmentKind;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Segments: one's own, and those that colleagues share. */
@ApplicationScoped
public class Segments {

    private static final List<Sort> SORTS = List.of(new Sort("name", "g.name", Keyset.Type.TEXT), new Sort("updatedAt", "g.updated_at", Keyset.Type.INSTANT));
    private static final String SELECT = "select g.*, coalesce((select u.display_name from app_user u where u.id = g.owner_id), (select k.name from api_client k where k.id = g.owner_id)) as owner_name";
    private static final TypeReference<Map<String, List<String>>> QUERY = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    Segments(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private static Fragment usableBy(UUID caller) {
        return Fragment.of(" from segment g where (g.owner_id = ? or g.shared)", caller);
    }

    public Page<SegmentView> list(UUID caller, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "g.id");
        Long total = count ? sql.count(Fragment.of("select count(*)").add(usableBy(caller))) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(usableBy(caller))), this::view, total);
    }

    public Optional<SegmentView> usable(UUID caller, UUID id) {
        return sql.first(Fragment.of(SELECT).add(usableBy(caller)).and("g.id = ?", id), this::view);
    }

    public List<SegmentView> usable(UUID caller, Collection<UUID> ids) {
        return sql.list(Fragment.of(SELECT).add(usableBy(caller)).andAny("g.id", "uuid", ids), this::view);
    }

    public Optional<SegmentView> lock(UUID caller, UUID id) {
        sql.exists(Fragment.of("select 1 from segment where id = ? for update", id));
        return usable(caller, id);
    }

    public boolean nameTaken(UUID owner, String name, UUID except) {
        return sql.exists(Fragment.of("select 1 from segment where owner_id = ? and lower(name) = lower(?) and id <> ?", owner, name, except));
    }

    public void add(UUID id, UUID owner, SegmentKind kind, SegmentContent content, Instant now) {
        sql.update(Fragment.of(
                "insert into segment (id, name, description, kind, query, shared, owner_id, created_at, updated_at) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                id, content.name(), content.description(), kind, text(content), content.shared(), owner, now, now));
    }

    public void change(UUID id, SegmentContent content, Instant now) {
        sql.update(Fragment.of(
                "update segment set version = version + 1, name = ?, description = ?, query = ?::jsonb, shared = ?, updated_at = ? where id = ?",
                content.name(), content.description(), text(content), content.shared(), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from segment where id = ?", id));
    }

    /** @param customers a statement for the ids of customers that the caller sees */
    public void include(UUID id, Fragment customers, Instant now) {
        sql.update(Fragment.of("insert into segment_member (segment_id, customer_id, added_at) select ?, m.id, ?::timestamptz from (", id, now).add(customers)
                .add(") m on conflict do nothing"));
    }

    public void exclude(UUID id, Collection<UUID> customerIds) {
        sql.update(Fragment.of("delete from segment_member where segment_id = ? and customer_id = any(?::uuid[])", id, customerIds.toArray(UUID[]::new)));
    }

    public void touched(UUID id, Instant now) {
        sql.update(Fragment.of("update segment set version = version + 1, updated_at = ? where id = ?", now, id));
    }

    /** The survivor of a merge stands where the merged record stood; the segments that it came into by that. */
    public List<UUID> follow(UUID from, UUID to) {
        return sql.list(
                Fragment.of(
                        "insert into segment_member (segment_id, customer_id, added_at) select m.segment_id, ?, m.added_at from segment_member m where m.customer_id = ?"
                                + " on conflict do nothing returning segment_id",
                        to, from),
                row -> Sql.id(row, "segment_id"));
    }

    /** Takes a customer out of these segments. */
    public void leave(UUID customerId, Collection<UUID> segmentIds) {
        sql.update(Fragment.of("delete from segment_member where customer_id = ? and segment_id = any(?::uuid[])", customerId, segmentIds.toArray(UUID[]::new)));
    }

    private String text(SegmentContent content) {
        try {
            return json.writeValueAsString(content.query());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SegmentView view(ResultSet row) throws SQLException {
        try {
            SegmentContent content = new SegmentContent(
                    row.getString("name"), row.getString("description"), json.readValue(row.getString("query"), QUERY), row.getBoolean("shared"));
            return new SegmentView(
                    Sql.id(row, "id"), row.getInt("version"), Sql.constant(row, "kind", SegmentKind.class), content, Sql.id(row, "owner_id"),
                    row.getString("owner_name"), Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
