package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.fivelayer.domain.ContactAlarmKind;
import org.gengke.fivelayer.domain.ContactAlarmRule;
import org.gengke.fivelayer.domain.ContactAlarmRule.Unusual;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** How many contacts each person looked at and took out on which day. */
@ApplicationScoped
public class ContactAlarmDays {

    /** The nearest team above that has managers, and all of these; without any, whoever leads the company. */
    private static final String MANAGERS = "select m.id from (select u.id, rank() over (order by coalesce(array_position(t.path, u.team_id), 0) * (u.roles @> array['MANAGER'])::int desc) as distance"
            + " from app_user p left join team t on t.id = p.team_id join app_user u on u.active and u.id <> p.id"
            + " and (u.roles @> array['MANAGER'] and u.team_id = any(t.path) or u.roles @> array['EXECUTIVE']) where p.id = ?) m where m.distance = 1 order by m.id";

    private final Sql sql;

    ContactAlarmDays(Sql sql) {
        this.sql = sql;
    }

    /** A person's day with contact data. */
    public record Day(UUID personId, String personName, LocalDate day, ContactAlarmKind kind, int contacts, List<Integer> past) {}

    /** The days from one on with more contacts than so many, each with the days before it. */
    public List<Day> since(LocalDate first, int moreThan, ZoneId zone) {
        Fragment viewed = Fragment.of(
                "select d.person_id, u.display_name, d.day, d.contacts, array(select p.contacts::text from contact_sighting_count p"
                        + " where p.person_id = d.person_id and p.day between d.day - ? and d.day - 1) as past"
                        + " from contact_sighting_count d join app_user u on u.id = d.person_id where d.day >= ? and d.contacts > ?",
                ContactAlarmRule.DAYS, first, moreThan);
        Fragment exported = Fragment.of(
                "with daily as (select exported_by as person_id, (exported_at at time zone ?)::date as day, sum(contacts) as contacts from exported_contacts"
                        + " where exported_at >= (?::date - ?)::timestamp at time zone ? group by 1, 2)"
                        + " select d.person_id, u.display_name, d.day, d.contacts, array(select p.contacts::text from daily p"
                        + " where p.person_id = d.person_id and p.day between d.day - ? and d.day - 1) as past"
                        + " from daily d join app_user u on u.id = d.person_id where d.day >= ? and d.contacts > ?",
                zone.getId(), first, ContactAlarmRule.DAYS, zone.getId(), ContactAlarmRule.DAYS, first, moreThan);
        return Stream.concat(days(viewed, ContactAlarmKind.VIEWED).stream(), days(exported, ContactAlarmKind.EXPORTED).stream()).toList();
    }

    private List<Day> days(Fragment query, ContactAlarmKind kind) {
        return new ArrayList<>(sql.list(query, row -> new Day(
                Sql.id(row, "person_id"), row.getString("display_name"), row.getObject("day", LocalDate.class), kind, row.getInt("contacts"),
                Sql.texts(row, "past").stream().map(Integer::valueOf).toList())));
    }

    /**
     * The new alarm, or one that is open again after somebody looked into it; nothing when there is one already, which then has the
     * present count.
     */
    public Optional<UUID> raise(Day day, Unusual unusual, Instant now) {
        List<Known> known = sql.list(
                Fragment.of(
                        "select id, acknowledged_at is not null as acknowledged, coalesce(acknowledged_contacts, contacts) as seen from contact_alarm"
                                + " where person_id = ? and day = ? and kind = ? for update",
                        day.personId(), day.day(), day.kind()),
                row -> new Known(Sql.id(row, "id"), row.getBoolean("acknowledged"), row.getInt("seen")));
        if (!known.isEmpty() && known.get(0).acknowledged && ContactAlarmRule.again(day.contacts(), known.get(0).seen, unusual.allowed())) {
            sql.update(Fragment.of(
                    "update contact_alarm set contacts = ?, version = version + 1, acknowledged_at = null, acknowledged_by = null, acknowledged_contacts = null,"
                            + " updated_at = ? where id = ?",
                    day.contacts(), now, known.get(0).id));
            return Optional.of(known.get(0).id);
        }
        UUID id = Ids.next();
        return sql.first(
                        Fragment.of(
                                "insert into contact_alarm (id, person_id, day, kind, contacts, usual, allowed, raised_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict (person_id, day, kind) do update set contacts = excluded.contacts, version = contact_alarm.version + 1,"
                                        + " updated_at = excluded.updated_at where contact_alarm.contacts < excluded.contacts returning id",
                                id, day.personId(), day.day(), day.kind(), day.contacts(), unusual.usual(), unusual.allowed(), now, now),
                        row -> Sql.id(row, "id"))
                .filter(id::equals);
    }

    private record Known(UUID id, boolean acknowledged, int seen) {}

    public List<UUID> managersOf(UUID person) {
        return sql.list(Fragment.of(MANAGERS, person), row -> Sql.id(row, "id"));
    }

    /** What lies before a day goes, unless an alarm asks about it. */
    public void forget(LocalDate before) {
        sql.update(Fragment.of(
                "delete from contact_sighting s where s.day < ? and not exists (select 1 from contact_alarm a where a.person_id = s.person_id and a.day = s.day and a.kind = 'VIEWED')",
                before));
    }
}
