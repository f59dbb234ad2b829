package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.ShareView;
import org.gengke.customer.domain.ShareAccess;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** With whom customers are shared. */
@ApplicationScoped
public class CustomerShares {

    private final Sql sql;

    CustomerShares(Sql sql) {
        this.sql = sql;
    }

    public List<ShareView> of(UUID customerId) {
        return sql.list(
                Fragment.of(
                        "select s.*, u.display_name from customer_share s join app_user u on u.id = s.user_id where s.customer_id = ?"
                                + " order by u.display_name, u.id",
                        customerId),
                row -> new ShareView(
                        Sql.id(row, "user_id"), row.getString("display_name"), Sql.constant(row, "access", ShareAccess.class), Sql.instant(row, "created_at")));
    }

    public void put(UUID customerId, UUID userId, ShareAccess access, Instant now, UUID by) {
        sql.update(Fragment.of(
                "insert into customer_share (customer_id, user_id, access, created_at, created_by) values (?, ?, ?, ?, ?)"
                        + " on conflict (user_id, customer_id) do update set access = excluded.access",
                customerId, userId, access, now, by));
    }

    public void remove(UUID customerId, UUID userId) {
        sql.update(Fragment.of("delete from customer_share where customer_id = ? and user_id = ?", customerId, userId));
    }

    /** @param access that they had */
    public record Ended(UUID customerId, UUID userId, ShareAccess access) {}

    /** With those to whom a handover gave the customers themselves. */
    public List<Ended> endOfReceivers(UUID handoverId) {
        return sql.list(
                Fragment.of(
                        "delete from customer_share s using handover_item i where i.handover_id = ? and i.kind = 'CUSTOMER' and s.customer_id = i.subject_id"
                                + " and s.user_id = i.to_id returning s.customer_id, s.user_id, s.access",
                        handoverId),
                row -> new Ended(Sql.id(row, "customer_id"), Sql.id(row, "user_id"), Sql.constant(row, "access", ShareAccess.class)));
    }
}
