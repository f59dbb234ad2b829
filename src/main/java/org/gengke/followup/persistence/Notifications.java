package org.gengke.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.followup.Notices.Notice;
import org.gengke.followup.NotificationView;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

@ApplicationScoped
public class Notifications {

    private static final List<Sort> SORTS = List.of(new Sort("createdAt", "n.created_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-createdAt";
    private static final String SELECT = "select n.id, n.kind, c.id as customer_id, c.name as customer_name,"
            // They name the customer and its plans, which whoever lost sight of it does not see any more.
            + " case when n.customer_id is null or c.id is not null then n.arguments::text else '{}' end as arguments,"
            + " n.created_at, n.read_at";

    private final Sql sql;
    private final Visibility visibility;
    private final ObjectMapper json;

    Notifications(Sql sql, Visibility visibility, ObjectMapper json) {
        this.sql = sql;
        this.visibility = visibility;
        this.json = json;
    }

    public Page<NotificationView> of(UUID reader, Boolean unread, String after, int limit, String sort, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? NEWEST_FIRST : sort, after, limit, "n.id");
        Fragment from = from(reader);
        if (unread != null) {
            from.and(unread ? "n.read_at is null" : "n.read_at is not null");
        }
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), Notifications::view, total);
    }

    public Optional<NotificationView> one(UUID id, UUID reader) {
        return sql.first(Fragment.of(SELECT).add(from(reader)).and("n.id = ?", id), Notifications::view);
    }

    public void markRead(UUID id, UUID reader, Instant now) {
        sql.update(Fragment.of(
                "update notification set read_at = ? where id = ? and user_id = ? and read_at is null", now, id, reader));
    }

    public void add(List<Notice> notices, Instant now) {
        sql.batch(
                "insert into notification (id, user_id, kind, customer_id, subject_id, arguments, created_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)"
                        + " on conflict do nothing",
                notices.stream()
                        .map(one -> new Object[] {
                            Ids.next(), one.userId(), one.kind(), one.customerId(), one.subjectId(), text(one.arguments()), now
                        })
                        .toList());
    }

    private String text(Map<String, ?> arguments) {
        try {
            return json.writeValueAsString(arguments);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Fragment from(UUID reader) {
        return Fragment.of(" from notification n left join customer c on c.id = n.customer_id and (")
                .add(visibility.readable("c"))
                .add(") where n.user_id = ?", reader);
    }

    private static NotificationView view(ResultSet row) throws SQLException {
        return new NotificationView(
                Sql.id(row, "id"),
                row.getString("kind"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                row.getString("arguments"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "read_at"));
    }
}
