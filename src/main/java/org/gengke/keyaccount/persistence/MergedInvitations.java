package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Moves invitations between two records that a merge has locked. At most one invitation of an account, or of a contact of it, to a symposium stands; where
 * both records were invited, the one that tells most does: whether they came, before what they answered, before that they were asked. The other is kept
 * beside it with its answer and note, is told with it, and stands by itself again when the merge is undone.
 */
@ApplicationScoped
public class MergedInvitations {

    private static final String TELLS = "case x.state when 'ATTENDED' then 1 when 'ABSENT' then 2 when 'ACCEPTED' then 3 when 'DECLINED' then 4 else 5 end";
    private static final String PLACES = " from (select x.id, row_number() over w as place, first_value(x.id) over w as best from symposium_invitation x where x.customer_id = ?"
            + " window w as (partition by x.symposium_id, x.contact_id order by " + TELLS + ", x.updated_at desc, x.id)) r where r.id = i.id and ";

    private final Sql sql;

    MergedInvitations(Sql sql) {
        this.sql = sql;
    }

    public List<UUID> move(UUID from, UUID to) {
        sql.update(Fragment.of(
                "update symposium_invitation i set joined_to = y.id from symposium_invitation y where i.customer_id = ? and i.joined_to is null and y.customer_id = ?"
                        + " and y.joined_to is null and y.symposium_id = i.symposium_id and y.contact_id is not distinct from i.contact_id",
                from, to));
        List<UUID> moved = sql.list(
                Fragment.of("update symposium_invitation set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
        settle(to);
        return moved;
    }

    public void moveBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of(
                "update symposium_invitation set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
        settle(to);
        settle(from);
    }

    /** Two steps, so that no two stand at any moment. */
    private void settle(UUID customer) {
        sql.update(Fragment.of("update symposium_invitation i set joined_to = r.best" + PLACES + "r.place > 1", customer));
        sql.update(Fragment.of("update symposium_invitation i set joined_to = null" + PLACES + "r.place = 1 and i.joined_to is not null", customer));
    }
}
