package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whoever removes a customer, a project, a contact or a competitor finds what hangs on it by an index, also what was removed before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ModelIndexTest {

    /** Foreign keys of the model's tables to these four, with how PostgreSQL looks them up. */
    private static final String KEYS = "select c.conrelid::regclass::text as at, a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid"
            + " and a.attnum = c.conkey[1] where c.contype = 'f' and c.confrelid in ('customer'::regclass, 'customer_project'::regclass, 'contact'::regclass,"
            + " 'competitor'::regclass) and c.conrelid::regclass::text ~ '^(customer_(fact|assessment|verdict|barrier|agreement|value|project)|project_step|decision_maker"
            + "|influence|five_layer_|deal_registration)' order by 1, 2";

    @Inject
    Sql sql;

    private record Key(String table, String column) {}

    @Test
    void everyForeignKeyIsFoundByAnIndex() {
        List<String> scanned = QuarkusTransaction.requiringNew().call(() -> {
            sql.list(Fragment.of("select set_config('enable_seqscan', 'off', true)"), row -> row.getString(1));
            List<Key> keys = sql.list(Fragment.of(KEYS), row -> new Key(row.getString("at"), row.getString("name")));
            assertThat(keys).hasSizeGreaterThan(25);
            List<String> without = new ArrayList<>();
            for (Key key : keys) {
                String plan = String.join("\n", sql.list(
                        Fragment.of("explain delete from only " + key.table + " where " + key.column + " = '" + Ids.next() + "'"), row -> row.getString(1)));
                if (!plan.contains("Index")) {
                    without.add(key.table + "." + key.column + ": " + plan);
                }
            }
            return without;
        });
        assertThat(scanned).isEmpty();
    }
}
