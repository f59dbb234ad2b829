package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * Moves what is kept of a record to the one that it is merged into, and back. Where both know of the same competitor, the
 * survivor's incumbency stays the open one and takes the problems and entry points; the other one waits with its record.
 */
@ApplicationScoped
public class MergedIncumbencies {

    private static final String PARTS_TO = " p set incumbency_id = s.id from incumbency m join incumbency s on s.competitor_id = m.competitor_id and s.ended_on is null"
            + " where m.ended_on is null and p.incumbency_id = m.id and m.customer_id = ? and s.customer_id = ? returning p.id";
    private static final String PARTS_BACK = " p set incumbency_id = m.id from incumbency m join incumbency s on s.competitor_id = m.competitor_id"
            + " where m.ended_on is null and p.incumbency_id = s.id and m.customer_id = ? and s.customer_id = ? and p.id = any(?::uuid[])";

    private final Sql sql;

    MergedIncumbencies(Sql sql) {
        this.sql = sql;
    }

    public List<UUID> moveIncumbencies(UUID from, UUID to) {
        return ids(Fragment.of(
                "update incumbency i set customer_id = ?, version = version + 1 where customer_id = ? and not (ended_on is null and exists (select 1 from incumbency s"
                        + " where s.customer_id = ? and s.competitor_id = i.competitor_id and s.ended_on is null)) returning id",
                to, from, to));
    }

    /** After the incumbencies. */
    public List<UUID> moveProblems(UUID from, UUID to) {
        return ids(Fragment.of("update incumbency_problem" + PARTS_TO, from, to));
    }

    public List<UUID> moveEntryPoints(UUID from, UUID to) {
        return ids(Fragment.of("update incumbency_entry_point" + PARTS_TO, from, to));
    }

    public List<UUID> movePurchases(UUID from, UUID to) {
        return ids(Fragment.of("update competing_purchase set customer_id = ? where customer_id = ? returning id", to, from));
    }

    public List<UUID> moveTouches(UUID from, UUID to) {
        return ids(Fragment.of(
                "update competitor_move_touch t set customer_id = ? where customer_id = ? and not exists (select 1 from competitor_move_touch s"
                        + " where s.move_id = t.move_id and s.customer_id = ?) returning id",
                to, from, to));
    }

    public void moveIncumbenciesBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of(
                "update incumbency set customer_id = ?, version = version + 1 where customer_id = ? and id = any(?::uuid[])", to, from, array(ids)));
    }

    /** Before the incumbencies. */
    public void moveProblemsBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update incumbency_problem" + PARTS_BACK, to, from, array(ids)));
    }

    public void moveEntryPointsBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update incumbency_entry_point" + PARTS_BACK, to, from, array(ids)));
    }

    public void movePurchasesBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update competing_purchase set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, array(ids)));
    }

    public void moveTouchesBack(List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update competitor_move_touch set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, array(ids)));
    }

    /** What the parts of these customers' open incumbencies are has changed. */
    public void touch(UUID customerId) {
        sql.update(Fragment.of("update incumbency set version = version + 1 where customer_id = ? and ended_on is null", customerId));
    }

    /** Everything that is kept of these customers; the parts of incumbencies go with them. */
    public void forget(Collection<UUID> customerIds) {
        for (String table : List.of("incumbency", "competing_purchase", "competitor_move_touch")) {
            sql.update(Fragment.of("delete from " + table + " where customer_id = any(?::uuid[])", (Object) customerIds.toArray(UUID[]::new)));
        }
    }

    private List<UUID> ids(Fragment update) {
        return sql.list(update, row -> Sql.id(row, "id"));
    }

    private static Object array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
