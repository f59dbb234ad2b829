package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.HandoverPreview.Candidate;
import org.gengke.people.HandoverPreview.CandidateQuery;
import org.gengke.people.HandoverView.Count;
import org.gengke.people.HandoverView.Held;
import org.gengke.people.HandoverView.ItemQuery;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.HandoverDuty;
import org.gengke.people.domain.HandoverKind;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What somebody holds now, as far as the reader sees it, and who could receive it. */
@ApplicationScoped
public class HeldReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("customerName", "c.name", Keyset.Type.TEXT), new Sort("dueOn", "coalesce(h.due_on, 'infinity')", Keyset.Type.DATE));
    private static final List<Sort> CANDIDATE_SORTS = List.of(new Sort("name", "u.display_name", Keyset.Type.TEXT));

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;

    HeldReading(Sql sql, CurrentCaller callers, Visibility visibility) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
    }

    /** Whether the caller sees customers at all. */
    public boolean listed() {
        return !seesNone(callers.get());
    }

    static boolean seesNone(Caller caller) {
        return caller.reaches().size() == 1 && caller.sees(Reach.NONE);
    }

    /** Who sees no customers has the figures of all, and no list. */
    public List<Count> counts(Fragment held) {
        Fragment query = from(held).and(listed() ? visibility.readable("c", "h.assignee_id") : Fragment.of("true"));
        return ofEachKind(sql.list(
                Fragment.of("select h.kind, count(*) as items").add(query).add(" group by h.kind"),
                row -> new Count(Sql.constant(row, "kind", HandoverKind.class), row.getInt("items"), 0)));
    }

    static List<Count> ofEachKind(Collection<Count> counted) {
        return Arrays.stream(HandoverKind.values())
                .map(kind -> counted.stream().filter(one -> one.kind() == kind).findFirst().orElse(new Count(kind, 0, 0)))
                .toList();
    }

    public Page<Held> items(Fragment held, ItemQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "h.subject_id");
        Fragment from = from(held).and(visibility.readable("c", "h.assignee_id")).andIn("h.kind", query.kinds()).andAny("c.id", "uuid", query.customerIds());
        from.andMatches("c", SearchText.Query.of(query.q() == null ? "" : query.q()));
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of("select h.*, c.name as customer_name, (").add(visibility.readable("c")).add(") as customer_visible" + keyset.selectKey());
        return keyset.read(
                sql, keyset.addTo(select.add(from)),
                row -> new Held(
                        Sql.constant(row, "kind", HandoverKind.class), Sql.id(row, "subject_id"), Sql.id(row, "customer_id"), row.getString("customer_name"),
                        row.getBoolean("customer_visible"), row.getString("name"), row.getString("detail"), Sql.constant(row, "duty", HandoverDuty.class),
                        row.getObject("due_on", LocalDate.class)),
                total);
    }

    private static Fragment from(Fragment held) {
        return Fragment.of(" from (").add(held).add(") h join customer c on c.id = h.customer_id where true");
    }

    /** @param everywhere also those of teams that the caller does not lead */
    public Page<Candidate> candidates(UUID giver, boolean everywhere, CandidateQuery query) {
        Keyset keyset = Keyset.of(CANDIDATE_SORTS, query.sort(), query.after(), query.limit(), "u.id");
        Fragment from = Fragment.of(" from app_user u left join team t on t.id = u.team_id where u.active and u.id <> ? and u.roles && ?::text[]", giver, holders());
        if (!everywhere) {
            from.and("u.team_id = any(?::uuid[])", (Object) callers.get().teams().toArray(UUID[]::new));
        }
        if (query.q() != null && !query.q().isBlank()) {
            from.and("u.search_text like ? escape '\\'", SearchText.Query.of(query.q()).likePattern());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of("select u.id, u.display_name, u.team_id, t.name as team_name, u.competence,"
                        + " (select count(*) from customer c where c.owner_id = u.id and c.merged_into is null and (")
                .add(listed() ? visibility.readable("c") : Fragment.of("true"))
                .add(")) as customers" + keyset.selectKey());
        return keyset.read(
                sql, keyset.addTo(select.add(from)),
                row -> new Candidate(
                        Sql.id(row, "id"), row.getString("display_name"), Sql.id(row, "team_id"), row.getString("team_name"),
                        Sql.constant(row, "competence", Competence.class), row.getInt("customers")),
                total);
    }

    /** The roles with which one works with customers. */
    private static Object holders() {
        return Arrays.stream(Role.values()).filter(role -> Role.permissionsOf(java.util.Set.of(role)).contains(Permission.CUSTOMERS_WRITE)).toArray();
    }
}
