package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Moves what shows that duties were done to another customer that the merge holds, and back. */
@ApplicationScoped
public class MergedEvidence {

    public static final List<String> TABLES = List.of("account_report", "account_opinion");

    private final Sql sql;

    MergedEvidence(Sql sql) {
        this.sql = sql;
    }

    /** @return what moved */
    public List<UUID> move(String table, UUID from, UUID to) {
        return sql.list(Fragment.of("update " + table + " set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(String table, Collection<UUID> ids, UUID to) {
        sql.update(Fragment.of("update " + table + " set customer_id = ? where id = any(?::uuid[])", to, ids.toArray(UUID[]::new)));
    }
}
