package org.gengke.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gengke.shared.persistence.EmbeddedDatabase;

/** A real PostgreSQL of its own for the tests, new in each run; the same server that a machine without one gets. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "postgres-");
            database = EmbeddedDatabase.start(home);
            return database.settings();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
