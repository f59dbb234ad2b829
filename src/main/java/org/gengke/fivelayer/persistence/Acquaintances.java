package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.fivelayer.domain.Meeting;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Who of us met whom at customers that the door has looked up, and when: from what was recorded of our contacts with them. */
@ApplicationScoped
public class Acquaintances {

    private static final String MEETINGS = Meeting.KINDS.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(","));

    private final Sql sql;
    private final BusinessClock clock;

    Acquaintances(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * That one of us turned to a contact on a day. A contact may stand at several customers: met is met.
     *
     * @param meeting whether both spoke with each other
     * @param active whether this colleague is still with us
     */
    public record Met(UUID contactId, UUID userId, LocalDate on, boolean meeting, boolean active) {

        /** Who has gone from us knows nobody any more. */
        boolean knows() {
            return meeting && active;
        }
    }

    /**
     * The days on which somebody turned to contacts, at whatever customer, the earliest first.
     *
     * @param at what was recorded then; null for now
     */
    public Map<UUID, List<Met>> met(Collection<UUID> contactIds, Instant at) {
        return met(contactIds, null, at);
    }

    /** @param since from which day on; null for ever */
    Map<UUID, List<Met>> met(Collection<UUID> contactIds, LocalDate since, Instant at) {
        Map<UUID, List<Met>> met = new HashMap<>();
        if (contactIds.isEmpty()) {
            return met;
        }
        UUID[] ids = contactIds.toArray(UUID[]::new);
        Fragment query = Fragment.of(
                "select distinct x.contact_id, p.person_id, (i.occurred_at at time zone ?)::date as met_on, i.kind in (" + MEETINGS + ") as meeting,"
                        + " coalesce(u.active, false) as active from interaction i"
                        + " cross join lateral unnest(i.contact_ids) x(contact_id)"
                        + " cross join lateral unnest(i.colleague_ids || i.author_id) p(person_id) left join app_user u on u.id = p.person_id"
                        + " where i.contact_ids && ?::uuid[] and x.contact_id = any(?::uuid[]) and p.person_id is not null and i.counts",
                clock.zone().getId(), ids, ids);
        if (since != null) {
            query.and("i.occurred_at >= ?", clock.startOf(since));
        }
        if (at == null) {
            query.add(" and i.corrected_by_id is null");
        } else {
            query.add(" and i.recorded_at <= ? and i.occurred_at <= ? and not exists (select 1 from interaction n where n.id = i.corrected_by_id and n.recorded_at <= ?)", at, at, at);
        }
        sql.list(query.add(" order by met_on"), row -> {
            Met one = new Met(
                    Sql.id(row, "contact_id"), Sql.id(row, "person_id"), row.getObject("met_on", LocalDate.class), row.getBoolean("meeting"), row.getBoolean("active"));
            return met.computeIfAbsent(one.contactId(), id -> new ArrayList<>()).add(one);
        });
        return met;
    }

    /** Who of us knows a contact: the last day on which each met it. */
    public static Map<UUID, LocalDate> lastBy(List<Met> met) {
        Map<UUID, LocalDate> last = new TreeMap<>();
        met.stream().filter(Met::knows).forEach(one -> last.merge(one.userId(), one.on(), (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }

    /** Since when contacts are not at customers any more, of those who are not; by customer and contact. */
    public Map<UUID, Map<UUID, LocalDate>> departures(Collection<UUID> customerIds, Collection<UUID> contactIds, Instant at) {
        Map<UUID, Map<UUID, LocalDate>> left = new HashMap<>();
        if (!contactIds.isEmpty()) {
            sql.list(
                    Fragment.of(
                            "select p.customer_id, p.contact_id, max(p.left_on) as left_on from contact_position p where p.customer_id = any(?::uuid[])"
                                    + " and p.contact_id = any(?::uuid[]) group by 1, 2 having bool_and(p.left_on is not null and p.left_on <= ?)",
                            customerIds.toArray(UUID[]::new), contactIds.toArray(UUID[]::new), at == null ? clock.today() : clock.dateOf(at)),
                    row -> left.computeIfAbsent(Sql.id(row, "customer_id"), id -> new HashMap<>())
                            .put(Sql.id(row, "contact_id"), row.getObject("left_on", LocalDate.class)) == null);
        }
        return left;
    }

    /** Names of contacts. */
    public Map<UUID, String> names(Collection<UUID> contactIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!contactIds.isEmpty()) {
            sql.list(
                    Fragment.of("select id, name from contact where id = any(?::uuid[])", (Object) contactIds.toArray(UUID[]::new)),
                    row -> names.put(Sql.id(row, "id"), row.getString("name")));
        }
        return names;
    }
}
