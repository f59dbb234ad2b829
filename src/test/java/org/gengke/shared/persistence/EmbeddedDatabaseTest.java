package org.gengke.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that a machine without PostgreSQL gets. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(home);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void knowsChineseWhateverTheMachineSpeaks() throws SQLException {
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        assertThat(ask("select cardinality(show_trgm('广州科技'))::text")).isEqualTo("5");
    }

    @Test
    void asksForAPassword() {
        Map<String, String> settings = database.settings();
        assertThatThrownBy(() -> DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), "postgres", "guess"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void isNotSharedByTwoServices() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home)).isInstanceOf(IllegalStateException.class);
        assertThat(Files.exists(home.resolve("gengke.lock"))).isTrue();
    }

    private static String ask(String query) throws SQLException {
        Map<String, String> settings = database.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.flyway.username"),
                        settings.get("quarkus.flyway.password"));
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
