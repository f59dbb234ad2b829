package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.HandoverParts;
import org.gengke.people.HandoverView;
import org.gengke.people.HandoverView.Count;
import org.gengke.people.HandoverView.Held;
import org.gengke.people.HandoverView.Item;
import org.gengke.people.HandoverView.ItemQuery;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.HandoverDuty;
import org.gengke.people.domain.HandoverKind;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/**
 * Protocols for the people of both ends, for those who lead one of them, who see everything or who look after the people; of what moved
 * the part that the reader sees. A customer that was merged into another goes on under the other's name.
 */
@ApplicationScoped
public class HandoverReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("createdAt", "o.created_at", Keyset.Type.INSTANT), new Sort("fromName", "f.display_name", Keyset.Type.TEXT));
    private static final List<Sort> ITEM_SORTS = List.of(
            new Sort("customerName", "i.customer_name", Keyset.Type.TEXT), new Sort("dueOn", "coalesce(i.due_on, 'infinity')", Keyset.Type.DATE));
    private static final String FROM = " from handover o join app_user f on f.id = o.from_id join app_user b on b.id = o.created_by where ";
    private static final String SELECT = "select o.*, f.display_name as from_name, b.display_name as created_by_name,"
            + " array(select u.id from handover_receiver r join app_user u on u.id = r.to_id where r.handover_id = o.id order by u.display_name, u.id) as receivers,"
            + " array(select u.display_name from handover_receiver r join app_user u on u.id = r.to_id where r.handover_id = o.id order by u.display_name, u.id) as receiver_names";
    private static final String ITEMS = " from handover_item i join customer m on m.id = i.customer_id join customer c on c.id = coalesce(m.merged_into, m.id)";

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;
    private final HandoverParts parts;

    HandoverReading(Sql sql, CurrentCaller callers, Visibility visibility, HandoverParts parts) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Page<HandoverView> list(HandoverView.Query query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-createdAt" : query.sort(), query.after(), query.limit(), "o.id");
        Fragment from = Fragment.of(FROM).add(seen()).andAny("o.from_id", "uuid", query.fromIds());
        if (query.personIds() != null && !query.personIds().isEmpty()) {
            Object people = query.personIds().toArray();
            from.and("o.from_id = any(?::uuid[]) or exists (select 1 from handover_receiver r where r.handover_id = o.id and r.to_id = any(?::uuid[]))", people, people);
        }
        if (query.handedFrom() != null) {
            from.and("o.handed_on >= ?", query.handedFrom());
        }
        if (query.handedTo() != null) {
            from.and("o.handed_on <= ?", query.handedTo());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Page<HandoverView> page = keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), HandoverReading::view, total);
        Map<UUID, List<Counted>> counts = counts(page.items().stream().map(HandoverView::id).toList());
        return page.map(one -> counted(one, counts));
    }

    public Optional<HandoverView> one(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM).add(seen()).and("o.id = ?", id), HandoverReading::view).map(one -> counted(one, counts(List.of(id))));
    }

    public Page<Item> items(UUID handoverId, ItemQuery query) {
        Keyset keyset = Keyset.of(ITEM_SORTS, query.sort(), query.after(), query.limit(), "i.subject_id");
        Fragment from = Fragment.of(ITEMS + " join handover o on o.id = i.handover_id join app_user f on f.id = o.from_id join app_user r on r.id = i.to_id"
                        + " where i.handover_id = ?", handoverId)
                .and(readable())
                .andIn("i.kind", query.kinds())
                .andAny("i.to_id", "uuid", query.toIds())
                .andAny("c.id", "uuid", query.customerIds());
        if (query.warned() != null) {
            from.and("i.needed is " + (query.warned() ? "not null" : "null"));
        }
        from.andMatches("c", SearchText.Query.of(query.q() == null ? "" : query.q()));
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of("select i.*, c.id as present_id, (").add(visibility.readable("c"))
                .add(") as customer_visible, o.from_id, f.display_name as from_name, r.display_name as to_name" + keyset.selectKey());
        return keyset.read(sql, keyset.addTo(select.add(from)), HandoverReading::item, total);
    }

    /** At which of these customers something is held that the caller sees. */
    public Set<UUID> customersSeen(Fragment held, Collection<UUID> customerIds) {
        return new HashSet<>(sql.list(
                Fragment.of("select distinct h.customer_id from (").add(held)
                        .add(") h join customer c on c.id = h.customer_id where h.customer_id = any(?::uuid[]) and (", (Object) customerIds.toArray(UUID[]::new))
                        .add(visibility.readable("c", "h.assignee_id"))
                        .add(")"),
                row -> Sql.id(row, "customer_id")));
    }

    private Fragment seen() {
        Caller caller = callers.get();
        if (!caller.client() && (caller.sees(Reach.ALL) || caller.may(Permission.PEOPLE_WRITE))) {
            return Fragment.of("true");
        }
        Fragment seen = Fragment.of("(o.from_id = ? or o.created_by = ? or exists (select 1 from handover_receiver r where r.handover_id = o.id and r.to_id = ?)",
                caller.id(), caller.id(), caller.id());
        if (caller.isManager()) {
            Object teams = caller.teams().toArray(UUID[]::new);
            seen.add(" or f.team_id = any(?::uuid[]) or exists (select 1 from handover_receiver r join app_user u on u.id = r.to_id"
                    + " where r.handover_id = o.id and u.team_id = any(?::uuid[]))", teams, teams);
        }
        return seen.add(")");
    }

    private Fragment readable() {
        return visibility.readable("c", parts.assignee("i"));
    }

    private record Counted(UUID handoverId, Count count) {}

    /** Who sees no customers has the figures of all, and no list. */
    private Map<UUID, List<Counted>> counts(List<UUID> handovers) {
        Fragment query = Fragment.of("select i.handover_id, i.kind, count(*) as items, count(i.needed) as warnings" + ITEMS
                        + " where i.handover_id = any(?::uuid[])", (Object) handovers.toArray(UUID[]::new))
                .and(HeldReading.seesNone(callers.get()) ? Fragment.of("true") : readable());
        return sql.list(
                        query.add(" group by i.handover_id, i.kind"),
                        row -> new Counted(
                                Sql.id(row, "handover_id"),
                                new Count(Sql.constant(row, "kind", HandoverKind.class), row.getInt("items"), row.getInt("warnings"))))
                .stream()
                .collect(Collectors.groupingBy(Counted::handoverId));
    }

    private static HandoverView counted(HandoverView one, Map<UUID, List<Counted>> counts) {
        return one.with(HeldReading.ofEachKind(counts.getOrDefault(one.id(), List.of()).stream().map(Counted::count).toList()));
    }

    private static HandoverView view(ResultSet row) throws SQLException {
        List<UUID> ids = Sql.ids(row, "receivers");
        List<String> names = Sql.texts(row, "receiver_names");
        List<Receiver> receivers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            receivers.add(new Receiver(ids.get(i), names.get(i)));
        }
        return new HandoverView(
                Sql.id(row, "id"), Sql.id(row, "from_id"), row.getString("from_name"), receivers, row.getString("reason"),
                row.getObject("handed_on", LocalDate.class), Sql.instant(row, "created_at"), Sql.id(row, "created_by"), row.getString("created_by_name"),
                List.of());
    }

    private static Item item(ResultSet row) throws SQLException {
        Competence needed = Sql.constant(row, "needed", Competence.class);
        return new Item(
                new Held(
                        Sql.constant(row, "kind", HandoverKind.class), Sql.id(row, "subject_id"), Sql.id(row, "present_id"), row.getString("customer_name"),
                        row.getBoolean("customer_visible"), row.getString("name"), row.getString("detail"), Sql.constant(row, "duty", HandoverDuty.class),
                        row.getObject("due_on", LocalDate.class)),
                Sql.id(row, "from_id"), row.getString("from_name"), Sql.id(row, "to_id"), row.getString("to_name"),
                needed == null ? null : new CompetenceGap(needed, Sql.constant(row, "has", Competence.class)));
    }
}
