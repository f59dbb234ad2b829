package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Moves rows between two customers that the merge has locked. */
@ApplicationScoped
public class MergedAccounts {

    public static final String REPORTS = "account_report";

    /** Each has an id and the customer that it belongs to. */
    public static final List<String> TABLES =
            List.of("key_account_plan", "key_account_decision", "account_opinion", REPORTS, "symposium_decision", "product_need");

    private final Sql sql;

    MergedAccounts(Sql sql) {
        this.sql = sql;
    }

    public List<UUID> move(String table, UUID from, UUID to) {
        return sql.list(Fragment.of("update " + table + " set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(String table, List<UUID> ids, UUID to) {
        sql.update(Fragment.of("update " + table + " set customer_id = ? where id = any(?::uuid[])", to, ids.toArray(UUID[]::new)));
    }
}
