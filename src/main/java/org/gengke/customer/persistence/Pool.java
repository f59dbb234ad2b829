package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.PoolView;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.SizeClass;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The public pool (公海): customers without owner, seen by all who may take from it. */
@ApplicationScoped
public class Pool {

    private static final List<Sort> SORTS =
            List.of(new Sort("poolSince", "coalesce(c.pool_since, c.created_at)", Keyset.Type.INSTANT), new Sort("name", "c.name", Keyset.Type.TEXT));

    private final Sql sql;

    Pool(Sql sql) {
        this.sql = sql;
    }

    public Page<PoolView> list(String q, List<String> regionCodes, List<String> industryCodes, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "c.id");
        Fragment where = Fragment.of(" from customer c where c.owner_id is null and c.merged_into is null");
        where.andMatches("c", SearchText.Query.of(q == null ? "" : q));
        where.andAny("c.region_code", "text", regionCodes);
        where.andAny("c.industry_code", "text", industryCodes);
        Long total = count ? sql.count(Fragment.of("select count(*)").add(where)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of("select c.*" + keyset.selectKey()).add(where)), row -> new PoolView(
                Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "status", CustomerStatus.class), row.getString("region_code"),
                row.getString("industry_code"), Sql.constant(row, "size_class", SizeClass.class), Sql.texts(row, "tags"),
                Sql.instant(row, "last_interaction_at"), Sql.instant(row, "pool_since")), total);
    }

    /** Locks a customer of the pool; false when it is not, or no longer, there. */
    public boolean lock(UUID customerId) {
        return sql.exists(Fragment.of(
                "select 1 from customer c where c.id = ? and c.owner_id is null and c.merged_into is null for no key update of c", customerId));
    }

    /** What a person took since an instant; one person's claims wait for each other. */
    public long claims(UUID userId, Instant since) {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtextextended(?, 0))", "gengke.pool-claim." + userId));
        return sql.count(Fragment.of("select count(*) from pool_claim where user_id = ? and claimed_at >= ?", userId, since));
    }

    public void noteClaim(UUID customerId, UUID userId, Instant now) {
        sql.update(Fragment.of(
                "insert into pool_claim (id, customer_id, user_id, claimed_at) values (?, ?, ?, ?)", Ids.next(), customerId, userId, now));
    }

    /** Owners of customers whose contact has been due since a day are warned once; the number of warnings. */
    public int warn(LocalDate dueUntil, LocalDate today, LocalDate fallsOn, Instant now) {
        sql.update(Fragment.of(
                "update customer set pool_warned_on = null where pool_warned_on is not null and owner_id is not null and merged_into is null"
                        + " and (next_follow_up_on is null or next_follow_up_on > ?)",
                dueUntil));
        List<UUID> warned = sql.list(
                Fragment.of(
                        "update customer set pool_warned_on = ? where owner_id is not null and merged_into is null and pool_warned_on is null"
                                + " and next_follow_up_on <= ? returning id",
                        today, dueUntil),
                row -> Sql.id(row, "id"));
        UUID[] ids = warned.stream().map(id -> Ids.next()).toArray(UUID[]::new);
        return sql.update(Fragment.of(
                "insert into notification (id, user_id, kind, customer_id, arguments, created_at)"
                        + " select n.id, c.owner_id, 'POOL_WARNING', c.id, jsonb_build_object('customerName', c.name, 'fallsOn', ?::date, 'dueOn', c.next_follow_up_on), ?::timestamptz"
                        + " from unnest(?::uuid[], ?::uuid[]) as n (id, customer_id) join customer c on c.id = n.customer_id",
                fallsOn, now, ids, warned.toArray(UUID[]::new)));
    }

    /** Customers that were warned about long enough ago and are still neglected, locked. */
    public List<UUID> neglected(LocalDate dueUntil, LocalDate warnedUntil, int limit) {
        return sql.list(
                Fragment.of(
                        "select c.id from customer c where c.owner_id is not null and c.merged_into is null and c.next_follow_up_on <= ?"
                                + " and c.pool_warned_on <= ? order by c.id limit " + limit + " for no key update of c skip locked",
                        dueUntil, warnedUntil),
                row -> Sql.id(row, "id"));
    }
}
