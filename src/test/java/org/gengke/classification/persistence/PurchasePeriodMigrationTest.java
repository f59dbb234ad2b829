package org.gengke.classification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.gengke.support.OlderDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums of today's period, of the orders that a former version left and of those that it still writes. */
class PurchasePeriodMigrationTest {

    private static final String KEPT = "select concat_ws(' ', c.name, t.recent_orders, t.recent_days, t.recent_first_on, t.recent_last_on, t.recent_amount, t.recent_profit,"
            + " t.recent_profit_known) from purchase_total t join customer c on c.id = t.customer_id order by c.name";
    // The same from the orders themselves.
    private static final String FROM_ORDERS = "select concat_ws(' ', c.name, count(o.id), count(distinct o.ordered_on), min(o.ordered_on), max(o.ordered_on), coalesce(sum(o.amount * 100)::bigint, 0),"
            + " coalesce(sum(o.gross_profit * 100)::bigint, 0), count(o.gross_profit)) from customer c left join customer_order o on o.customer_id = c.id and o.state = 'CONFIRMED'"
            + " and o.ordered_on >= (select since from purchase_period) where c.id in (select customer_id from customer_order where state = 'CONFIRMED') group by c.name order by c.name";

    @TempDir
    static Path home;

    private static OlderDatabase database;

    @BeforeAll
    static void update() throws SQLException {
        database = new OlderDatabase(home, "2.42");
        for (String name : new String[] {"both", "before", "broken month", "cancelled", "new"}) {
            database.execute("insert into customer (id, name, name_key, status, status_since, search_text, search_grams, created_at, updated_at)"
                    + " values (gen_random_uuid(), '%1$s', '%1$s', 'WON', '2020-01-01', '', '{}', '2020-01-01', now())".formatted(name));
        }
        order("both", "current_date - 800", "100.10", "null");
        order("both", "current_date - 40", "200.20", "50");
        order("both", "current_date - 40", "300.30", "null");
        order("both", "current_date - 3", "0.05", "-1.25");
        order("before", "current_date - 500", "10", "3");
        order("broken month", "date_trunc('month', current_date) - interval '11 months 1 day'", "20", "3");
        order("cancelled", "current_date - 20", "5", "1");
        order("cancelled", "current_date - 21", "7", "2");
        database.execute("update customer_order set state = 'CANCELLED', cancelled_at = now() where amount = 5");
        database.update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void order(String customer, String day, String amount, String profit) throws SQLException {
        database.execute("insert into customer_order (id, customer_id, ordered_on, state, amount, gross_profit, created_at, updated_at)"
                + " select gen_random_uuid(), c.id, (%s)::date, 'CONFIRMED', %s, %s, now(), now() from customer c where c.name = '%s'".formatted(day, amount, profit, customer));
    }

    @Test
    void whatWasOrderedBeforeIsInTheSumsOfThePeriod() throws SQLException {
        assertThat(database.ask("select since = date_trunc('month', current_date) - interval '11 months' from purchase_period")).containsExactly("t");
        assertThat(database.ask(KEPT)).hasSize(4).isEqualTo(database.ask(FROM_ORDERS)).anyMatch(row -> row.startsWith("both 3 2")).anyMatch(row -> row.startsWith("before 0 0"));
    }

    @Test
    void theFormerVersionGoesOnWriting() throws SQLException {
        order("new", "current_date - 2", "15.15", "4");
        order("before", "current_date - 2", "25", "null");
        assertThat(database.ask(KEPT)).hasSize(5).isEqualTo(database.ask(FROM_ORDERS));
        database.execute("update customer_order set state = 'CANCELLED', cancelled_at = now() where amount in (15.15, 25)");
        assertThat(database.ask(KEPT)).hasSize(4).isEqualTo(database.ask(FROM_ORDERS));
    }

    @Test
    void thePeriodMovesOn() throws SQLException {
        database.ask("select purchase_period_begin((date_trunc('month', current_date) - interval '1 month')::date)");
        try {
            assertThat(database.ask(KEPT)).hasSize(4).isEqualTo(database.ask(FROM_ORDERS));
        } finally {
            database.ask("select purchase_period_begin((date_trunc('month', current_date) - interval '11 months')::date)");
        }
        assertThat(database.ask(KEPT)).isEqualTo(database.ask(FROM_ORDERS));
    }
}
