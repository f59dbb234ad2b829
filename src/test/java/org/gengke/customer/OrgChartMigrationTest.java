package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.gengke.support.OlderDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reporting lines of a time when any were taken come to be trees of those who are there. */
class OrgChartMigrationTest {

    @TempDir
    static Path home;

    private static OlderDatabase database;

    @BeforeAll
    static void update() throws SQLException {
        database = new OlderDatabase(home, "2.56");
        for (String customer : new String[] {"a", "b"}) {
            database.execute("insert into customer (id, name, name_key, status, status_since, search_text, search_grams, created_at, updated_at)"
                    + " values ('%1$s', '%2$s', '%2$s', 'WON', '2026-01-01', '', '{}', '2026-01-01', now())".formatted(id(customer, 0), customer));
        }
        for (int i = 1; i <= 9; i++) {
            database.execute("insert into contact (id, version, name, search_text, search_grams, created_at, updated_at) values ('%s', 0, '%d', '', '{}', now(), now())".formatted(id("c", i), i));
        }
        // A chief with one below; a circle of three with one hanging on it; one below themselves, below one who left, below one of elsewhere.
        position("a", 1, 0, false);
        position("a", 2, 1, false);
        position("a", 3, 5, false);
        position("a", 4, 3, false);
        position("a", 5, 4, false);
        position("a", 6, 5, false);
        position("a", 7, 7, false);
        position("a", 8, 9, false);
        position("a", 9, 1, true);
        // At another customer the line of elsewhere is a good one, and the other way round.
        position("b", 1, 2, false);
        position("b", 2, 0, false);
        position("b", 6, 7, false);
        database.update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void position(String customer, int contact, int superior, boolean left) throws SQLException {
        database.execute("insert into contact_position (id, contact_id, customer_id, reports_to_id, left_on) values ('%s', '%s', '%s', %s, %s)".formatted(
                id("f" + customer, contact), id("c", contact), id(customer, 0), superior == 0 ? "null" : "'" + id("c", superior) + "'", left ? "'2026-02-01'" : "null"));
    }

    private static String id(String kind, int number) {
        return "0190f3c8-0000-7000-8000-%12s".formatted(kind + number).replace(' ', '0');
    }

    @Test
    void linesLeadToPeopleWhoAreThereAndEachCircleIsOpenedOnce() throws SQLException {
        assertThat(lines("a")).containsExactly("1 -", "2 1", "3 5", "4 3", "5 -", "6 5", "7 -", "8 -", "9 1 left");
        assertThat(lines("b")).containsExactly("1 2", "2 -", "6 -");
    }

    @Test
    void whoeverReadThemIsToldThatTheyChanged() throws SQLException {
        assertThat(database.ask("select name || ' ' || version from contact order by name"))
                .containsExactly("1 0", "2 0", "3 0", "4 0", "5 1", "6 1", "7 1", "8 1", "9 0");
    }

    private static java.util.List<String> lines(String customer) throws SQLException {
        return database.ask("select k.name || ' ' || coalesce(s.name, '-') || case when p.left_on is null then '' else ' left' end from contact_position p"
                + " join contact k on k.id = p.contact_id left join contact s on s.id = p.reports_to_id where p.customer_id = '%s' order by k.name".formatted(id(customer, 0)));
    }
}
