package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.PlaybookView.Item;
import org.gengke.customer.domain.PlaybookState;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Which actions were done or skipped for which customer. */
@ApplicationScoped
public class PlaybookProgress {

    private final Sql sql;

    PlaybookProgress(Sql sql) {
        this.sql = sql;
    }

    /** The actions for the customer's status and importance, in their order. */
    public List<Item> items(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select q.id, q.text_zh, q.text_en, coalesce(p.state, 'OPEN') as state, p.note, p.at, p.by_user,"
                                + " coalesce(u.display_name, x.name) as by_name from customer c"
                                + " join playbook_action q on q.status = c.status and q.active and (q.importance is null or q.importance = c.importance)"
                                + " left join playbook_progress p on p.customer_id = c.id and p.action_id = q.id"
                                + " left join app_user u on u.id = p.by_user left join api_client x on x.id = p.by_user"
                                + " where c.id = ? order by q.position, q.id",
                        customerId),
                row -> new Item(
                        Sql.id(row, "id"), row.getString("text_zh"), row.getString("text_en"),
                        Sql.constant(row, "state", PlaybookState.class), row.getString("note"), Sql.instant(row, "at"),
                        Sql.id(row, "by_user"), row.getString("by_name")));
    }

    public void put(UUID customerId, UUID actionId, PlaybookState state, String note, Instant now, UUID by) {
        if (state == PlaybookState.OPEN) {
            sql.update(Fragment.of("delete from playbook_progress where customer_id = ? and action_id = ?", customerId, actionId));
            return;
        }
        sql.update(Fragment.of(
                "insert into playbook_progress (customer_id, action_id, state, note, at, by_user) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (customer_id, action_id) do update set state = excluded.state, note = excluded.note,"
                        + " at = excluded.at, by_user = excluded.by_user",
                customerId, actionId, state, note, now, by));
    }
}
