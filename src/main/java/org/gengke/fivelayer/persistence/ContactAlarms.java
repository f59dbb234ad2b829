package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.fivelayer.ContactAlarmView;
import org.gengke.fivelayer.ContactAlarmView.Seen;
import org.gengke.fivelayer.ContactAlarmView.TakenOut;
import org.gengke.fivelayer.domain.ContactAlarmKind;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/**
 * Alarms on contact data. Those of the people of one's teams are seen, and all of them by those who see everything or look after
 * the people; nobody sees their own.
 */
@ApplicationScoped
public class ContactAlarms {

    private static final List<Sort> SORTS = List.of(
            new Sort("raisedAt", "a.raised_at", Keyset.Type.INSTANT),
            new Sort("day", "a.day", Keyset.Type.DATE),
            new Sort("contacts", "a.contacts", Keyset.Type.NUMBER),
            new Sort("personName", "u.display_name", Keyset.Type.TEXT));
    private static final List<Sort> SEEN_SORTS = List.of(new Sort("seenAt", "s.first_seen_at", Keyset.Type.INSTANT));
    private static final List<Sort> TAKEN_SORTS = List.of(new Sort("takenAt", "x.exported_at", Keyset.Type.INSTANT));
    private static final String SELECT = "select a.*, u.display_name as person_name, u.team_id, t.name as team_name, b.display_name as acknowledged_by_name";
    private static final String FROM = " from contact_alarm a join app_user u on u.id = a.person_id left join team t on t.id = u.team_id"
            + " left join app_user b on b.id = a.acknowledged_by where ";

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;

    ContactAlarms(Sql sql, CurrentCaller callers, Visibility visibility) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
    }

    public Page<ContactAlarmView> list(ContactAlarmView.Query query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-raisedAt" : query.sort(), query.after(), query.limit(), "a.id");
        Fragment from = Fragment.of(FROM).add(seen()).andAny("a.person_id", "uuid", query.personIds()).andIn("a.kind", query.kinds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("t.path && ?::uuid[]", (Object) query.teamIds().toArray());
        }
        if (query.acknowledged() != null) {
            from.and("a.acknowledged_at is " + (query.acknowledged() ? "not null" : "null"));
        }
        if (query.dayFrom() != null) {
            from.and("a.day >= ?", query.dayFrom());
        }
        if (query.dayTo() != null) {
            from.and("a.day <= ?", query.dayTo());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(from)), ContactAlarms::view, total);
    }

    public Optional<ContactAlarmView> one(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM).add(seen()).and("a.id = ?", id), ContactAlarms::view);
    }

    public void acknowledge(UUID id, String note, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update contact_alarm set version = version + 1, acknowledged_at = ?, acknowledged_by = ?, acknowledged_contacts = contacts, note = ?, updated_at = ? where id = ?", now, by, note, now, id));
    }

    /** From here to the end of the transaction nobody else changes it. */
    public void lock(UUID id) {
        sql.exists(Fragment.of("select 1 from contact_alarm where id = ? for update", id));
    }

    /** One row for each contact of the figure, with the names that the reader sees. */
    public Page<Seen> seenOn(ContactAlarmView alarm, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SEEN_SORTS, sort, after, limit, "s.contact_id");
        Fragment where = Fragment.of(" where s.person_id = ? and s.day = ?", alarm.personId(), alarm.day());
        Long total = count ? sql.count(Fragment.of("select count(*) from contact_sighting s").add(where)) : null;
        Fragment query = Fragment.of("select s.contact_id, s.first_seen_at, v.contact_name, v.customer_id, v.customer_name" + keyset.selectKey()
                        + " from contact_sighting s left join lateral (select k.name as contact_name, c.id as customer_id, c.name as customer_name"
                        + " from contact k join contact_position p on p.contact_id = k.id join customer c on c.id = p.customer_id"
                        + " where k.id = s.contact_id and c.merged_into is null and " + Visibility.peopleShown("c") + " and (")
                .add(visibility.readable("c"))
                .add(") order by p.left_on is not null, c.name, c.id limit 1) v on true")
                .add(where);
        return keyset.read(
                sql, keyset.addTo(query),
                row -> new Seen(
                        Sql.id(row, "contact_id"), row.getString("contact_name"), Sql.id(row, "customer_id"), row.getString("customer_name"),
                        Sql.instant(row, "first_seen_at")),
                total);
    }

    /** The files of the figure. */
    public Page<TakenOut> takenOutOn(ContactAlarmView alarm, ZoneId zone, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(TAKEN_SORTS, sort, after, limit, "x.id");
        Fragment from = Fragment.of(
                " from exported_contacts x join export_job e on e.id = x.export_id where x.exported_by = ? and (x.exported_at at time zone ?)::date = ?",
                alarm.personId(), zone.getId(), alarm.day());
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(
                sql, keyset.addTo(Fragment.of("select e.id as export_id, e.list, e.query, x.contacts, x.exported_at" + keyset.selectKey()).add(from)),
                row -> new TakenOut(
                        Sql.id(row, "export_id"), row.getString("list"), row.getString("query"), row.getInt("contacts"), Sql.instant(row, "exported_at")),
                total);
    }

    private Fragment seen() {
        Caller caller = callers.get();
        Fragment others = Fragment.of("a.person_id <> ?", caller.id());
        if (caller.sees(Reach.ALL) || caller.may(Permission.PEOPLE_WRITE)) {
            return others;
        }
        return caller.isManager() ? others.and("u.team_id = any(?::uuid[])", (Object) caller.teams().toArray(UUID[]::new)) : Fragment.of("false");
    }

    private static ContactAlarmView view(ResultSet row) throws SQLException {
        return new ContactAlarmView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "person_id"),
                row.getString("person_name"),
                Sql.id(row, "team_id"),
                row.getString("team_name"),
                row.getObject("day", LocalDate.class),
                Sql.constant(row, "kind", ContactAlarmKind.class),
                row.getInt("contacts"),
                row.getBigDecimal("usual"),
                row.getInt("allowed"),
                Sql.instant(row, "raised_at"),
                Sql.instant(row, "acknowledged_at"),
                Sql.id(row, "acknowledged_by"),
                row.getString("acknowledged_by_name"),
                row.getString("note"));
    }
}
