package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.competitor.TouchedCustomerView;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Which customers a move touched when it was recorded. Kept, so that what an owner was told of stays countable. */
@ApplicationScoped
public class MoveTouches {

    private static final List<Sort> SORTS =
            List.of(new Sort("customerName", "c.name", Keyset.Type.TEXT), new Sort("ownerName", "coalesce(u.display_name, '')", Keyset.Type.TEXT));

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    MoveTouches(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    /** How many customers of an owner a move touched. */
    public record Owned(UUID ownerId, int customers) {}

    /** Whom the competitor supplies, whoever sees them: an open incumbency, or a status that names it. */
    public Set<UUID> supplied(UUID competitorId) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select i.customer_id from incumbency i where i.competitor_id = ? and i.ended_on is null"
                                + " union select c.id from customer c where c.competitor_id = ? and c.status = 'HELD_BY_COMPETITOR'",
                        competitorId, competitorId),
                row -> Sql.id(row, "customer_id")));
    }

    /** Records that were merged into another are left out. */
    public void add(UUID moveId, Collection<UUID> customerIds) {
        List<UUID> present = sql.list(
                Fragment.of("select id from customer where id = any(?::uuid[]) and merged_into is null", (Object) customerIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "id"));
        sql.batch(
                "insert into competitor_move_touch (id, move_id, customer_id) values (?, ?, ?)",
                present.stream().map(customer -> new Object[] {Ids.next(), moveId, customer}).toList());
    }

    /** Owners who can read what they are told: an owner sees every customer of their own, unless they are gone or see none. */
    public List<Owned> owners(UUID moveId) {
        return sql.list(
                Fragment.of(
                        "select c.owner_id, count(*) as customers from competitor_move_touch t join customer c on c.id = t.customer_id"
                                + " join app_user u on u.id = c.owner_id and u.active and u.roles && array['REP','SOLUTION','MANAGER','KAM','EXECUTIVE']"
                                + " where t.move_id = ? group by c.owner_id order by c.owner_id",
                        moveId),
                row -> new Owned(Sql.id(row, "owner_id"), row.getInt("customers")));
    }

    /** @param moveIds none for all moves */
    public Page<TouchedCustomerView> list(List<UUID> moveIds, List<UUID> ownerIds, List<UUID> segmentIds, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "t.id");
        Fragment from = Fragment.of(
                        " from competitor_move_touch t join customer c on c.id = t.customer_id join competitor_move m on m.id = t.move_id"
                                + " join competitor k on k.id = m.competitor_id left join app_user u on u.id = c.owner_id where c.merged_into is null and (")
                .add(visibility.readable("c"))
                .add(")")
                .andAny("t.move_id", "uuid", moveIds)
                .andAny("c.owner_id", "uuid", ownerIds)
                .add(parts.inSegments("t.customer_id", segmentIds));
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(
                sql,
                keyset.addTo(Fragment.of("select c.id, c.name, c.status, c.owner_id, u.display_name as owner_name,"
                        + " k.name as competitor_name, m.kind, m.happened_on" + keyset.selectKey()).add(from)),
                row -> new TouchedCustomerView(
                        Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "status", CustomerStatus.class), Sql.id(row, "owner_id"),
                        row.getString("owner_name"), row.getString("competitor_name"), Sql.constant(row, "kind", MoveKind.class),
                        row.getObject("happened_on", LocalDate.class)),
                total);
    }
}
