package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What the desk's programmes keep of a customer, moved between two records that a merge has locked. */
@ApplicationScoped
public class ProgrammeRows {

    /** The tables of this room, each with an id and a customer. */
    public static final List<String> TABLES =
            List.of("incentive", "account_stock", "supply_forecast", "supply_agreement", "product_offer", "account_event", "account_promotion");

    private final Sql sql;

    ProgrammeRows(Sql sql) {
        this.sql = sql;
    }

    /** @param table one of {@link #TABLES}; where both expect something of a month, the survivor's stays */
    public List<UUID> move(String table, UUID from, UUID to) {
        Fragment move = Fragment.of("update " + table + " x set customer_id = ? where x.customer_id = ?", to, from);
        if (table.equals("supply_forecast")) {
            move.and("not exists (select 1 from supply_forecast y where y.customer_id = ? and y.product_id = x.product_id and y.month = x.month)", to);
        }
        return sql.list(move.add(" returning x.id"), row -> Sql.id(row, "id"));
    }

    public void moveBack(String table, List<UUID> ids, UUID from, UUID to) {
        sql.update(Fragment.of("update " + table + " x set customer_id = ? where x.customer_id = ? and x.id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
    }
}
