package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.ContactSightings.Day;
import org.gengke.shared.persistence.Sql;

/** Which contacts a person looked at on a day. */
@ApplicationScoped
public class SightingRows {

    private static final String COUNT = "insert into contact_sighting_count (person_id, day, contacts)"
            + " select person_id, day, count(*) from contact_sighting where person_id = ? and day = ? group by 1, 2"
            + " on conflict (person_id, day) do update set contacts = greatest(contact_sighting_count.contacts, excluded.contacts)";

    private final Sql sql;

    SightingRows(Sql sql) {
        this.sql = sql;
    }

    /** In one order, so that two instances that write the same rows wait for each other instead of for ever. */
    public void add(Map<Day, Set<UUID>> seen, Instant at) {
        List<Object[]> rows = new ArrayList<>();
        seen.forEach((day, contacts) -> contacts.forEach(contact -> rows.add(new Object[] {day.personId(), day.day(), contact, at})));
        rows.sort(Comparator.<Object[], String>comparing(row -> row[0].toString()).thenComparing(row -> row[1].toString()).thenComparing(row -> row[2].toString()));
        sql.batch("insert into contact_sighting (person_id, day, contact_id, first_seen_at) values (?, ?, ?, ?) on conflict do nothing", rows);
    }

    public void count(Collection<Day> days) {
        sql.batch(
                COUNT,
                days.stream()
                        .sorted(Comparator.comparing((Day day) -> day.personId().toString()).thenComparing(Day::day))
                        .map(day -> new Object[] {day.personId(), day.day()})
                        .toList());
    }
}
