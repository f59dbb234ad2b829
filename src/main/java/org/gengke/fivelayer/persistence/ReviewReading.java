package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.ReviewView;
import org.gengke.fivelayer.ReviewView.Action;
import org.gengke.fivelayer.ReviewView.Before;
import org.gengke.fivelayer.ReviewView.Counts;
import org.gengke.fivelayer.ReviewView.Customer;
import org.gengke.fivelayer.ReviewView.Named;
import org.gengke.fivelayer.ReviewView.Note;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ReviewChange.Snapshot;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanState;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/**
 * Reviews for those who lead the person, who see everything, or who are the person; of their customers those that the reader sees.
 * A customer that was merged into another goes on under the other's name.
 */
@ApplicationScoped
public class ReviewReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("heldOn", "r.held_on", Keyset.Type.DATE),
            new Sort("personName", "u.display_name", Keyset.Type.TEXT),
            new Sort("updatedAt", "r.updated_at", Keyset.Type.INSTANT));
    private static final String FROM = " from five_layer_review r join app_user u on u.id = r.person_id left join team t on t.id = u.team_id"
            + " left join app_user b on b.id = r.created_by where ";
    /** Of two rows of one customer, which a merge has made of two, the survivor's own stands for both. */
    private static final String SHOWN = " and not exists (select 1 from five_layer_review_customer y join customer z on z.id = y.customer_id where y.review_id = v.review_id"
            + " and y.id <> v.id and coalesce(z.merged_into, z.id) = c.id and (z.merged_into is not null, y.position, y.id) < (o.merged_into is not null, v.position, v.id))";
    private static final String REVIEWED = " from five_layer_review_customer v join customer o on o.id = v.customer_id join customer c on c.id = coalesce(o.merged_into, o.id)";

    /** The last plan of the chain that began with what was agreed. */
    private static final String TAIL = " cross join lateral (with recursive chain as (select p.* from follow_up_plan p where p.id = a.plan_id"
            + " union all select n.* from chain x join follow_up_plan n on n.previous_id = x.id)"
            + " select x.* from chain x where not exists (select 1 from chain y where y.previous_id = x.id) limit 1) p";

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;

    ReviewReading(Sql sql, CurrentCaller callers, Visibility visibility) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
    }

    /** How many of these colleagues there are. */
    public long known(Collection<UUID> people) {
        return people.isEmpty() ? 0 : sql.count(Fragment.of("select count(*) from app_user where id = any(?::uuid[])", (Object) people.toArray(UUID[]::new)));
    }

    public Page<ReviewView> list(ReviewView.Query query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-heldOn" : query.sort(), query.after(), query.limit(), "r.id");
        Fragment from = Fragment.of(FROM).add(seen()).andAny("r.person_id", "uuid", query.personIds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("t.path && ?::uuid[]", (Object) query.teamIds().toArray());
        }
        if (query.closed() != null) {
            from.and("r.closed_at is " + (query.closed() ? "not null" : "null"));
        }
        if (query.heldFrom() != null) {
            from.and("r.held_on >= ?", query.heldFrom());
        }
        if (query.heldTo() != null) {
            from.and("r.held_on <= ?", query.heldTo());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select().add(keyset.selectKey()).add(from)), this::view, total);
    }

    public Optional<ReviewView> one(UUID id) {
        return sql.first(select().add(FROM).add(seen()).and("r.id = ?", id), this::view);
    }

    private Fragment select() {
        return Fragment.of("select r.*, u.display_name as person_name, u.team_id, t.name as team_name, b.display_name as created_by_name,"
                        + " array(select p.display_name from unnest(r.participant_ids) with ordinality x(id, place) join app_user p on p.id = x.id order by x.place) as participants,"
                        + " (")
                .add(managed())
                .add(") as manages,")
                .add(" (select count(*)" + REVIEWED + " where v.review_id = r.id" + SHOWN + " and (").add(visibility.readable("c")).add(")) as customers,")
                .add(" (select count(distinct c.id)" + REVIEWED + " join five_layer_review_note n on n.review_customer_id = v.id where v.review_id = r.id and (")
                .add(visibility.readable("c")).add(")) as noted,")
                .add(" (select count(*)" + REVIEWED + " join five_layer_review_action a on a.review_customer_id = v.id where v.review_id = r.id and (")
                .add(visibility.readable("c")).add(")) as actions,")
                .add(" (select count(*)" + REVIEWED + " join five_layer_review_action a on a.review_customer_id = v.id" + TAIL
                        + " where v.review_id = r.id and p.state = 'PLANNED' and (")
                .add(visibility.readable("c")).add(")) as open_actions");
    }

    private Fragment managed() {
        Caller caller = callers.get();
        return caller.isManager()
                ? Fragment.of("u.team_id = any(?::uuid[]) and r.person_id <> ?", caller.teams().toArray(UUID[]::new), caller.id())
                : Fragment.of("false");
    }

    /** Of a review {@code r} on a person {@code u}. */
    Fragment seen() {
        Caller caller = callers.get();
        return caller.sees(Reach.ALL) && !caller.client()
                ? Fragment.of("true")
                : Fragment.of("(r.person_id = ? or ", caller.id()).add(managed()).add(")");
    }

    /** @param customerId null for all of them */
    public List<Customer> customers(UUID reviewId, UUID customerId, LocalDate today) {
        Fragment query = Fragment.of("select v.id, v.version, v.review_id, v.modelled as then_modelled, v.depth as then_depth, v.passed as then_passed,"
                        + " v.missing || v.missing_too as then_missing, c.id as present_id, c.name as customer_name, c.tier, c.owner_id, w.display_name as owner_name, (")
                .add(visibility.writable("c"))
                .add(") as writable, s.customer_id is not null as now_modelled, coalesce(s.depth, 0) as now_depth, coalesce(s.passed, '{}') as now_passed,"
                        + " coalesce(s.missing || s.missing_too, '{}') as now_missing, array(select y.id from five_layer_review_customer y join customer z on z.id = y.customer_id"
                        + " where y.review_id = v.review_id and coalesce(z.merged_into, z.id) = c.id) as rows, e.review_id as before_id, e.held_on as before_on, e.modelled as before_modelled,"
                        + " e.depth as before_depth, e.passed as before_passed, e.missing as before_missing" + REVIEWED
                        + " join five_layer_review r on r.id = v.review_id left join app_user w on w.id = c.owner_id"
                        + " left join five_layer_state s on s.customer_id = c.id"
                        + " left join lateral (select x.review_id, q.held_on, x.modelled, x.depth, x.passed, x.missing || x.missing_too as missing from five_layer_review_customer x"
                        + "   join five_layer_review q on q.id = x.review_id where x.customer_id = v.customer_id and q.person_id = r.person_id"
                        + "   and (q.held_on, q.id) < (r.held_on, r.id) order by q.held_on desc, q.id desc limit 1) e on true"
                        + " where v.review_id = ?" + SHOWN + " and (", reviewId)
                .add(visibility.readable("c"))
                .add(")");
        if (customerId != null) {
            query.and("c.id = ?", customerId);
        }
        Map<UUID, UUID> shown = new HashMap<>();
        List<Customer> customers = sql.list(query.add(" order by v.position, v.id"), row -> {
            Customer one = customer(row);
            Sql.ids(row, "rows").forEach(id -> shown.put(id, one.id()));
            return one;
        });
        UUID[] ids = shown.keySet().toArray(UUID[]::new);
        Map<UUID, List<Of<Note>>> notes = notes(ids).stream().collect(Collectors.groupingBy(one -> shown.get(one.customer)));
        Map<UUID, List<Of<Action>>> actions = actions(ids, today).stream().collect(Collectors.groupingBy(one -> shown.get(one.customer)));
        return customers.stream()
                .map(one -> one.with(things(notes.get(one.id())), things(actions.get(one.id()))))
                .toList();
    }

    private record Of<T>(UUID customer, T thing) {}

    private static <T> List<T> things(List<Of<T>> found) {
        return found == null ? List.of() : found.stream().map(Of::thing).toList();
    }

    private List<Of<Note>> notes(UUID[] customers) {
        return sql.list(
                Fragment.of(
                        "select n.*, b.display_name as recorded_by_name from five_layer_review_note n left join app_user b on b.id = n.recorded_by"
                                + " where n.review_customer_id = any(?::uuid[]) order by n.recorded_at, n.id",
                        (Object) customers),
                row -> new Of<>(
                        Sql.id(row, "review_customer_id"),
                        new Note(
                                Sql.constant(row, "layer", Layer.class), row.getString("note"), Sql.instant(row, "recorded_at"), Sql.id(row, "recorded_by"),
                                row.getString("recorded_by_name"))));
    }

    private List<Of<Action>> actions(UUID[] customers, LocalDate today) {
        return sql.list(
                Fragment.of(
                        "select a.id as action_id, a.review_customer_id, a.layer, a.agreed_at, p.id as plan_id, p.state, p.due_on, p.kind, p.purpose, p.owner_id,"
                                + " p.done_on, b.display_name as owner_name from five_layer_review_action a" + TAIL
                                + " left join app_user b on b.id = p.owner_id where a.review_customer_id = any(?::uuid[]) order by a.agreed_at, a.id",
                        (Object) customers),
                row -> new Of<>(Sql.id(row, "review_customer_id"), action(row, today)));
    }

    private static Action action(ResultSet row, LocalDate today) throws SQLException {
        PlanState state = Sql.constant(row, "state", PlanState.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new Action(
                Sql.id(row, "action_id"), Sql.constant(row, "layer", Layer.class), Sql.id(row, "plan_id"), state, dueOn,
                Sql.constant(row, "kind", InteractionKind.class), row.getString("purpose"), Sql.id(row, "owner_id"), row.getString("owner_name"),
                row.getObject("done_on", LocalDate.class), state == PlanState.PLANNED && dueOn.isBefore(today), Sql.instant(row, "agreed_at"));
    }

    private static Customer customer(ResultSet row) throws SQLException {
        UUID before = Sql.id(row, "before_id");
        return new Customer(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "review_id"), Sql.id(row, "present_id"), row.getString("customer_name"),
                Sql.constant(row, "tier", Tier.class), Sql.id(row, "owner_id"), row.getString("owner_name"), row.getBoolean("writable"), snapshot(row, "then_"),
                before == null ? null : new Before(before, row.getObject("before_on", LocalDate.class), snapshot(row, "before_")), snapshot(row, "now_"),
                List.of(), List.of());
    }

    private static Snapshot snapshot(ResultSet row, String prefix) throws SQLException {
        Set<Layer> passed = new TreeSet<>();
        Sql.texts(row, prefix + "passed").forEach(layer -> passed.add(Layer.valueOf(layer)));
        return new Snapshot(
                row.getBoolean(prefix + "modelled"), row.getInt(prefix + "depth"), passed,
                Sql.texts(row, prefix + "missing").stream().map(MissingKind::valueOf).sorted().toList());
    }

    private ReviewView view(ResultSet row) throws SQLException {
        List<UUID> ids = Sql.ids(row, "participant_ids");
        List<String> names = Sql.texts(row, "participants");
        List<Named> participants = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), names.size()); i++) {
            participants.add(new Named(ids.get(i), names.get(i)));
        }
        return new ReviewView(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "person_id"), row.getString("person_name"), Sql.id(row, "team_id"),
                row.getString("team_name"), row.getObject("held_on", LocalDate.class), participants, row.getString("note"), Sql.instant(row, "closed_at"),
                Sql.id(row, "created_by"), row.getString("created_by_name"), row.getBoolean("manages"),
                new Counts(row.getInt("customers"), row.getInt("noted"), row.getInt("actions"), row.getInt("open_actions")), Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
