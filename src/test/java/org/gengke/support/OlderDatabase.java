package org.gengke.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.gengke.shared.persistence.EmbeddedDatabase;

/** A database as a former version of the service left it, to be filled and then updated. */
public final class OlderDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;

    /** @param version the last migration that had run */
    public OlderDatabase(Path home, String version) {
        database = EmbeddedDatabase.start(home);
        flyway().target(version).load().migrate();
    }

    /** All migrations that have come since. */
    public void update() {
        flyway().load().migrate();
    }

    private FluentConfiguration flyway() {
        Map<String, String> settings = database.settings();
        return Flyway.configure()
                .dataSource(settings.get("quarkus.datasource.jdbc.url"), settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"))
                .placeholders(Map.of("serviceuser", settings.get("quarkus.datasource.username"), "zone", "Asia/Shanghai"));
    }

    /** As the service's user. */
    public void execute(String statement) throws SQLException {
        try (Connection connection = connection(); Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** The first column of each row. */
    public List<String> ask(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private Connection connection() throws SQLException {
        Map<String, String> settings = database.settings();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
    }

    @Override
    public void close() {
        database.close();
    }
}
