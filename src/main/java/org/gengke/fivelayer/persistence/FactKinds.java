package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.fivelayer.FactKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The list of facts that customers are asked for. */
@ApplicationScoped
public class FactKinds {

    private final Sql sql;

    FactKinds(Sql sql) {
        this.sql = sql;
    }

    public List<FactKind> list() {
        return sql.list(
                Fragment.of("select * from fact_kind order by position, key"),
                row -> new FactKind(row.getString("key"), row.getBoolean("required"), row.getString("name_zh"), row.getString("name_en")));
    }

    public int version() {
        return sql.first(Fragment.of("select version from fact_kinds_version"), row -> row.getInt("version")).orElseThrow();
    }

    public void lock() {
        sql.exists(Fragment.of("select 1 from fact_kinds_version for update"));
    }

    /** Whether any customer has a fact of this kind. */
    public boolean used(String key) {
        return sql.exists(Fragment.of("select 1 from customer_fact where key = ? and removed_at is null", key));
    }

    public void replace(List<FactKind> kinds) {
        sql.update(Fragment.of("delete from fact_kind"));
        Object[][] rows = new Object[kinds.size()][];
        for (int i = 0; i < rows.length; i++) {
            FactKind kind = kinds.get(i);
            rows[i] = new Object[] {kind.key(), i + 1, kind.required(), kind.nameZh(), kind.nameEn()};
        }
        sql.batch("insert into fact_kind (key, position, required, name_zh, name_en) values (?, ?, ?, ?, ?)", List.of(rows));
        sql.update(Fragment.of("update fact_kinds_version set version = version + 1"));
    }
}
