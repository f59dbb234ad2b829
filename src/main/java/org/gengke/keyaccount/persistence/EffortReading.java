package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.InteractionParts;
import org.gengke.keyaccount.ContactEffort.Neglected;
import org.gengke.keyaccount.ContactEffort.Query;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Contacts with key accounts and with the others; and the good ones among the others that nobody spoke to. */
@ApplicationScoped
public class EffortReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("lastInteractionAt", "coalesce(c.last_interaction_at, c.created_at)", Keyset.Type.INSTANT),
            new Sort("customerName", "c.name", Keyset.Type.TEXT));
    /** Good: it buys much, or might; of those that are worked for. A pause is a decision, not neglect. */
    private static final String NEGLECTED = " from customer c left join customer_class k on k.customer_id = c.id left join app_user u on u.id = c.owner_id"
            + " where c.merged_into is null and not c.key_account and c.status not in ('ABANDONED','PAUSED') and (k.abc_class in ('A','B') or c.has_potential or k.value_grade = 'A')"
            + " and coalesce(c.last_interaction_at, c.created_at) < ? and (";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    EffortReading(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** How many contacts there were. */
    public record Counts(long keyAccounts, long others) {}

    public Counts counts(Query query) {
        Fragment statement = Fragment.of(
                "select count(*) filter (where c.key_account) as key_accounts, count(*) filter (where not c.key_account) as others from interaction i"
                        + " join customer c on c.id = i.customer_id where " + InteractionParts.CONTACT + " and i.occurred_at >= ? and i.occurred_at < ? and (",
                clock.startOf(query.from()), clock.startOf(query.to().plusDays(1)));
        statement.add(visibility.readable("c")).add(")").andAny("i.author_id", "uuid", query.authorIds());
        return sql.first(statement, row -> new Counts(row.getLong("key_accounts"), row.getLong("others"))).orElseThrow();
    }

    public long neglectedCount(LocalDate silentSince, List<UUID> ownerIds) {
        return sql.count(Fragment.of("select count(*)").add(neglected(silentSince, ownerIds)));
    }

    public Page<Neglected> neglected(LocalDate silentSince, List<UUID> ownerIds, LocalDate today, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "lastInteractionAt" : sort, after, limit, "c.id");
        Fragment select = Fragment.of(
                "select c.id, c.name, c.status, k.abc_class, c.has_potential, k.value_grade, c.owner_id, u.display_name, c.last_interaction_at, c.next_follow_up_on,"
                        + " (select coalesce(sum(o.amount), 0) from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED' and o.ordered_on between ? and ?) as revenue",
                today.minusYears(1).plusDays(1), today);
        Fragment from = neglected(silentSince, ownerIds);
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(
                sql, keyset.addTo(select.add(keyset.selectKey()).add(from)),
                row -> new Neglected(
                        Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "status", CustomerStatus.class), row.getString("abc_class"),
                        row.getBoolean("has_potential"), row.getString("value_grade"), Sql.id(row, "owner_id"), row.getString("display_name"),
                        Sql.instant(row, "last_interaction_at"), row.getObject("next_follow_up_on", LocalDate.class), row.getBigDecimal("revenue")),
                total);
    }

    private Fragment neglected(LocalDate silentSince, List<UUID> ownerIds) {
        return Fragment.of(NEGLECTED, clock.startOf(silentSince)).add(visibility.readable("c")).add(")").andAny("c.owner_id", "uuid", ownerIds);
    }
}
