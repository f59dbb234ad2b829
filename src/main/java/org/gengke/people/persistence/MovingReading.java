package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gengke.people.HandoverDraft;
import org.gengke.people.HandoverView.Count;
import org.gengke.people.HandoverView.Held;
import org.gengke.people.HandoverView.Item;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.people.HandoverWouldMove;
import org.gengke.people.HandoverWouldMove.Share;
import org.gengke.people.UserView;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.HandoverDuty;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What a handover would move, as far as the reader sees it. */
@ApplicationScoped
public class MovingReading {

    private static final int WARNED = 50;

    private final Sql sql;
    private final HeldReading held;
    private final Visibility visibility;

    MovingReading(Sql sql, HeldReading held, Visibility visibility) {
        this.sql = sql;
        this.held = held;
        this.visibility = visibility;
    }

    private record Counted(Receiver receiver, Count count) {}

    /** Who sees no customers has the figures of all, and no list. */
    public HandoverWouldMove wouldMove(UserView from, HandoverDraft draft, Fragment what) {
        List<Counted> counted = sql.list(
                Fragment.of("select m.to_id, m.to_name, m.kind, count(*) as items, count(m.needed) as warnings")
                        .add(seen(draft, what))
                        .add(" group by m.to_id, m.to_name, m.kind order by m.to_name, m.to_id"),
                row -> new Counted(
                        new Receiver(Sql.id(row, "to_id"), row.getString("to_name")),
                        new Count(Sql.constant(row, "kind", HandoverKind.class), row.getInt("items"), row.getInt("warnings"))));
        List<Share> shares = counted.stream().map(Counted::receiver).distinct().map(one -> share(one, counted)).toList();
        return new HandoverWouldMove(HeldReading.ofEachKind(HandoverWouldMove.sums(shares)), shares, held.listed() ? warned(from, draft, what) : List.of());
    }

    private static Share share(Receiver receiver, List<Counted> counted) {
        return new Share(
                receiver, HeldReading.ofEachKind(counted.stream().filter(one -> one.receiver().equals(receiver)).map(Counted::count).toList()));
    }

    private List<Item> warned(UserView from, HandoverDraft draft, Fragment what) {
        return sql.list(
                Fragment.of("select m.*, (").add(visibility.readable("c")).add(") as customer_visible")
                        .add(seen(draft, what))
                        .add(" and m.needed is not null order by m.customer_name, m.subject_id limit ?", WARNED),
                row -> item(from, row));
    }

    private Fragment seen(HandoverDraft draft, Fragment what) {
        return Fragment.of(" from (").add(MovingRows.of(draft, what)).add(") m join customer c on c.id = m.customer_id where true")
                .and(held.listed() ? visibility.readable("c", "m.assignee_id") : Fragment.of("true"));
    }

    private static Item item(UserView from, ResultSet row) throws SQLException {
        return new Item(
                new Held(
                        Sql.constant(row, "kind", HandoverKind.class), Sql.id(row, "subject_id"), Sql.id(row, "customer_id"), row.getString("customer_name"),
                        row.getBoolean("customer_visible"), row.getString("name"), row.getString("detail"), Sql.constant(row, "duty", HandoverDuty.class),
                        row.getObject("due_on", LocalDate.class)),
                from.id(), from.displayName(), Sql.id(row, "to_id"), row.getString("to_name"),
                new CompetenceGap(Sql.constant(row, "needed", Competence.class), Sql.constant(row, "has", Competence.class)));
    }
}
