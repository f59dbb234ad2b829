package org.gengke.shared.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of our own for a machine without one: durable, UTF-8 on every machine, reachable from this host only and
 * only with the passwords that lie beside its data.
 *
 * <p>The service signs in as {@code gengke_app}, which owns no table; migrations run as {@code gengke_owner}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "gengke";
    private static final String OWNER = "gengke_owner";
    private static final String SERVICE = "gengke_app";
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;
    private final Properties passwords;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile, Properties passwords) {
        this.server = server;
        this.lockFile = lockFile;
        this.passwords = passwords;
    }

    /**
     * Starts the server on {@code home/postgres}, creating it when the folder is new and stopping what a killed service
     * left running there.
     *
     * @throws IllegalStateException when another running service uses this folder
     */
    public static EmbeddedDatabase start(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel lockFile = lock(home);
            Path data = home.resolve("postgres");
            stopOrphan(data);
            Properties passwords = passwords(home.resolve("database.properties"));
            boolean fresh = !Files.exists(data.resolve("gengke_pg_hba.conf"));
            EmbeddedPostgres server = launch(home, data, fresh ? new Properties() : passwords);
            EmbeddedDatabase database = new EmbeddedDatabase(server, lockFile, passwords);
            if (fresh) {
                database.initialise(data);
            }
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded database in " + home + " did not start", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded database in " + home + " did not start", failure);
        }
    }

    /** The configuration with which Quarkus reaches this database. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE);
        settings.put("quarkus.datasource.username", SERVICE);
        settings.put("quarkus.datasource.password", passwords.getProperty(SERVICE));
        settings.put("quarkus.flyway.username", OWNER);
        settings.put("quarkus.flyway.password", passwords.getProperty(OWNER));
        return settings;
    }

    @Override
    public void close() {
        try {
            server.close();
            lockFile.close();
        } catch (IOException failure) {
            LOG.warn("The embedded database did not stop cleanly; it recovers at the next start", failure);
        }
    }

    private static EmbeddedPostgres launch(Path home, Path data, Properties passwords) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // Not the machine's locale. Order by code point; letters by Unicode, else Chinese has no trigrams.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", System.getProperty("os.name").startsWith("Linux") ? "C.UTF-8" : "en_US.UTF-8")
                // The library's own defaults trade durability for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .setServerConfig("timezone", "UTC");
        String password = passwords.getProperty(SUPERUSER);
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    private void initialise(Path data) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, SERVICE)) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
            }
            for (String role : List.of(SUPERUSER, OWNER, SERVICE)) {
                statement.execute("alter role " + role + " password '" + passwords.getProperty(role) + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            // Until here the server trusts this host; from here on it asks for the passwords.
            Path hba = data.resolve("gengke_pg_hba.conf");
            Files.writeString(
                    hba,
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            Files.copy(hba, data.resolve("pg_hba.conf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("gengke.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException taken) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another Gengke is running on " + home + "; stop it or set GENGKE_DATA_DIR to another folder");
        }
        return channel;
    }

    /** We hold the lock, so a server that still runs on this data lost its service to a kill. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() >= 2 && Path.of(lines.get(1)).equals(data)) {
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(EmbeddedDatabase::isPostgres)
                    .ifPresent(EmbeddedDatabase::stop);
        }
        // A server that died left its file; PostgreSQL would refuse to start when the number has been given anew.
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle server) {
        LOG.infof("Stopping the database that a killed service left behind (process %d)", server.pid());
        List<ProcessHandle> backends = server.children().toList();
        server.destroy();
        try {
            // "Smart" shutdown waits for clients; theirs is dead, so this is short.
            server.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
            server.destroyForcibly();
            server.onExit().join();
            backends.forEach(ProcessHandle::destroyForcibly);
            backends.forEach(backend -> backend.onExit().join());
        }
    }

    private static Properties passwords(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                passwords.load(in);
            }
            return passwords;
        }
        SecureRandom random = new SecureRandom();
        for (String role : List.of(SUPERUSER, OWNER, SERVICE)) {
            byte[] secret = new byte[24];
            random.nextBytes(secret);
            passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            passwords.store(out, "Passwords of the embedded database");
        }
        return passwords;
    }
}
