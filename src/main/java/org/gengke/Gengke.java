package org.gengke;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gengke.shared.persistence.EmbeddedDatabase;

/**
 * Starts the service; without a configured database it brings up the embedded PostgreSQL first.
 *
 * <p>{@code GENGKE_DATA_DIR} is where that database lives (default {@code ~/.gengke}).
 */
@QuarkusMain
public class Gengke {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    Gengke() {}

    public static void main(String... args) {
        CountDownLatch serviceStopped = new CountDownLatch(1);
        if (System.getProperty(JDBC_URL) == null && System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(dataDirectory());
            database.settings().forEach(System::setProperty);
            // The database may go only after the service has answered its last request.
            Runtime.getRuntime().addShutdownHook(new Thread(
                    () -> {
                        await(serviceStopped);
                        database.close();
                    },
                    "embedded-database-stop"));
        }
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(
                null,
                (code, failure) -> {
                    if (failure != null) {
                        // By now the log is closed; whoever started the service must learn why it did not.
                        failure.printStackTrace();
                    }
                    exit.set(failure == null ? code : Math.max(code, 1));
                },
                args);
        serviceStopped.countDown();
        if (exit.get() != 0) {
            System.exit(exit.get());
        }
    }

    private static Path dataDirectory() {
        String configured = System.getenv("GENGKE_DATA_DIR");
        return configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".gengke")
                : Path.of(configured).toAbsolutePath();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
