package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.Handover;
import org.gengke.people.HandoverDraft;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Handovers as they are written: the protocol first, which says what the features move. */
@ApplicationScoped
public class HandoverBook {

    private final Sql sql;

    HandoverBook(Sql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nobody makes them inactive or takes them into other teams. */
    public void lockPeople(UUID giver, Set<UUID> receivers) {
        List<UUID> people = new ArrayList<>(receivers);
        people.add(giver);
        sql.list(
                Fragment.of("select id from app_user where id = any(?::uuid[]) order by id for share", (Object) people.toArray(UUID[]::new)),
                row -> Sql.id(row, "id"));
    }

    /** Locks the customers at which something is held, in the order of their ids as everybody does. */
    public List<UUID> lockHeld(Fragment held) {
        return sql.list(
                Fragment.of("select c.id from customer c where c.id = any(array(select h.customer_id from (")
                        .add(held)
                        .add(") h)) order by c.id for no key update of c"),
                row -> Sql.id(row, "id"));
    }

    /**
     * @param customers that are locked
     * @return how many things move
     */
    public int write(Handover handover, HandoverDraft draft, List<UUID> customers, Fragment held) {
        sql.update(Fragment.of(
                "insert into handover (id, from_id, to_id, reason, handed_on, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?)",
                handover.id(), handover.fromId(), draft.toId(), draft.reason(), handover.today(), handover.now(), handover.byId()));
        int moved = sql.update(Fragment.of(
                        "insert into handover_item (handover_id, kind, subject_id, customer_id, customer_name, name, detail, duty, due_on, to_id, needed, has)"
                                + " select ?::uuid, m.kind, m.subject_id, m.customer_id, m.customer_name, m.name, m.detail, m.duty, m.due_on, m.to_id, m.needed, m.has from (",
                        handover.id())
                .add(MovingRows.of(draft, held))
                .add(") m where m.customer_id = any(?::uuid[])", (Object) customers.toArray(UUID[]::new)));
        sql.update(Fragment.of(
                "insert into handover_receiver (handover_id, to_id) select distinct handover_id, to_id from handover_item where handover_id = ?", handover.id()));
        return moved;
    }

    public List<Receiver> receivers(UUID handoverId) {
        return sql.list(
                Fragment.of(
                        "select u.id, u.display_name from handover_receiver r join app_user u on u.id = r.to_id where r.handover_id = ? order by u.display_name, u.id",
                        handoverId),
                row -> new Receiver(Sql.id(row, "id"), row.getString("display_name")));
    }
}
