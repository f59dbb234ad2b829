package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gengke.shared.persistence.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service with its own database, killed in the middle of writes: what was acknowledged is there, once; what
 * was refused is not; and the next start works. And a database that goes away while the service runs.
 */
class KillIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "kill-test-password";
    private static final int WRITERS = 6;
    /** So many acknowledged writes before the kill make a loss likely to show. */
    private static final int ENOUGH = 60;
    private static final Duration WRITING = Duration.ofSeconds(60);
    private static final Duration START = Duration.ofSeconds(60);

    @TempDir
    static Path home;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Process service;
    private int port;
    private String token;

    /** What a writer knows of one write; {@code status} 0 when no answer came. */
    private record Write(String kind, String key, String body, int status, String id) {}

    private enum Victim {
        SERVICE, DATABASE, BOTH
    }

    @AfterEach
    void stop() throws Exception {
        if (service != null && service.isAlive()) {
            service.destroy();
            if (!service.waitFor(30, TimeUnit.SECONDS)) {
                service.destroyForcibly();
            }
        }
    }

    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        start();
        String customer = createCustomer();
        for (Victim victim : Victim.values()) {
            Queue<Write> writes = new ConcurrentLinkedQueue<>();
            List<Thread> writers = new ArrayList<>();
            AtomicBoolean goOn = new AtomicBoolean(true);
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                Thread thread = new Thread(() -> write(victim + "-" + number, customer, goOn, writes));
                thread.start();
                writers.add(thread);
            }
            await(ENOUGH + " acknowledged writes").atMost(WRITING).until(() -> count(writes, 201) >= ENOUGH);
            kill(victim);
            if (victim == Victim.DATABASE) {
                await("a write during the outage").atMost(WRITING).until(() -> count(writes, 503) > 0);
            }
            goOn.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
            if (victim == Victim.DATABASE) {
                assertThat(service.isAlive()).isTrue();
                outageIsToldAsSuch();
                service.destroy();
                assertThat(service.waitFor(40, TimeUnit.SECONDS)).as("stops though its database is gone").isTrue();
            }
            start();
            count(victim, customer, writes);
        }
    }

    @Test
    void aDatabaseThatComesBackIsUsedAgainAndACallerInHasteWaits() throws Exception {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(elsewhere);
                Cable cable = new Cable(URI.create(database.settings().get("quarkus.datasource.jdbc.url").substring("jdbc:".length())).getPort())) {
            Map<String, String> settings = new HashMap<>();
            database.settings().forEach((name, value) -> settings.put(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), value));
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + cable.port() + "/gengke");
            settings.put("GENGKE_RATE_LIMIT_PER_SECOND", "40");
            settings.put("GENGKE_RATE_LIMIT_BURST", "40");
            start(settings);
            make("/api/v1/customers", "{\"name\":\"断线之前\"}");
            cable.cut();
            outageIsToldAsSuch();
            HttpResponse<String> write = send("POST", "/api/v1/customers", "{\"name\":\"断线之中\"}", "during the outage");
            assertThat(write.statusCode()).isEqualTo(503);
            cable.mend();
            await("comes back by itself")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> send("GET", "/api/v1/customers", null, null).statusCode() == 200);
            assertThat(send("POST", "/api/v1/customers", "{\"name\":\"断线之中\"}", "during the outage").statusCode()).isEqualTo(201);
            assertThat(all("/api/v1/customers", "断线", "name")).containsExactlyInAnyOrder("断线之前", "断线之中");
            whoAsksTooOftenWaits();
            stop();
        }
    }

    private void whoAsksTooOftenWaits() throws Exception {
        HttpResponse<String> refused = null;
        for (int i = 0; i < 2000 && refused == null; i++) {
            HttpResponse<String> answer = send("GET", "/api/v1/me", null, null);
            assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"caller\";q=40;w=1");
            refused = answer.statusCode() == 429 ? answer : null;
        }
        assertThat(refused).as("a refusal within 2 000 requests").isNotNull();
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("RateLimit").orElse("")).startsWith("\"caller\";r=0;");
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        await().atMost(Duration.ofSeconds(10)).until(() -> send("GET", "/api/v1/me", null, null).statusCode() == 200);
    }

    /** The way to a database, which can be cut and mended. */
    private static final class Cable implements AutoCloseable {

        private final ServerSocket end;
        private final int database;
        private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
        private volatile boolean whole = true;

        Cable(int database) throws IOException {
            this.database = database;
            end = new ServerSocket(0);
            Thread thread = new Thread(this::accept);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return end.getLocalPort();
        }

        void cut() throws IOException {
            whole = false;
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        }

        void mend() {
            whole = true;
        }

        private void accept() {
            try {
                while (true) {
                    Socket here = end.accept();
                    if (!whole) {
                        here.close();
                        continue;
                    }
                    Socket there = new Socket("localhost", database);
                    open.addAll(List.of(here, there));
                    carry(here, there);
                    carry(there, here);
                }
            } catch (IOException closed) {
                // The test is over.
            }
        }

        private static void carry(Socket from, Socket to) {
            Thread thread = new Thread(() -> {
                try (from; to) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                } catch (IOException cut) {
                    // As it is meant.
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            end.close();
            cut();
        }
    }

    /** While the database is away: 503 with Retry-After. */
    private void outageIsToldAsSuch() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/v1/customers", null, null);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(send("GET", "/q/health/ready", null, null).statusCode()).isEqualTo(503);
    }

    private void count(Victim victim, String customer, Queue<Write> writes) throws Exception {
        List<String> customers = all("/api/v1/customers", victim + "-", "name");
        List<String> interactions = all("/api/v1/interactions?customerId=" + customer, victim + "-", "summary");
        int acknowledged = 0;
        int refused = 0;
        int unknown = 0;
        int unknownDone = 0;
        for (Write write : writes) {
            long times = (write.kind.equals("customers") ? customers : interactions).stream().filter(write.key::equals).count();
            if (write.status == 201) {
                acknowledged++;
                assertThat(times).as("acknowledged: %s", write).isEqualTo(1);
            } else if (write.status == 0 || write.status >= 500) {
                unknown++;
                unknownDone += (int) times;
                assertThat(times).as("without an answer: %s", write).isLessThanOrEqualTo(1);
            } else {
                refused++;
                assertThat(times).as("refused: %s", write).isZero();
            }
        }
        repeated(writes, customers, interactions);
        assertThat(acknowledged)
                .as("kill -9 of %s: acknowledged, beside %d refused and %d unknown (%d of them done)", victim, refused, unknown, unknownDone)
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat(send("GET", "/q/health", null, null).statusCode()).isEqualTo(200);
    }

    /** Sending a write again with its key never makes a second one. */
    private void repeated(Queue<Write> writes, List<String> customers, List<String> interactions) throws Exception {
        int repeats = 0;
        for (Write write : writes) {
            boolean open = write.status == 0 || write.status >= 500;
            if (open || repeats++ < 10) {
                HttpResponse<String> again = send("POST", "/api/v1/" + write.kind, write.body, write.key);
                if (write.status == 201) {
                    assertThat(again.statusCode()).isEqualTo(201);
                    assertThat(JSON.readTree(again.body()).path("id").asText()).isEqualTo(write.id);
                } else {
                    long before = (write.kind.equals("customers") ? customers : interactions).stream().filter(write.key::equals).count();
                    boolean made = again.statusCode() == 201 && again.headers().firstValue("Idempotency-Replayed").isEmpty();
                    assertThat(made && before > 0).as("made twice: %s %s", write, again.body()).isFalse();
                }
            }
        }
    }

    private static long count(Queue<Write> writes, int status) {
        return writes.stream().filter(write -> write.status == status).count();
    }

    private void write(String name, String customer, AtomicBoolean goOn, Queue<Write> writes) {
        for (int i = 0; goOn.get(); i++) {
            String key = name + "-" + i + "x";
            boolean record = i % 2 == 0;
            String kind = record ? "interactions" : "customers";
            String body = record
                    ? "{\"customerId\":\"%s\",\"kind\":\"CALL\",\"summary\":\"%s\"}".formatted(customer, key)
                    : "{\"name\":\"%s\"}".formatted(key);
            try {
                HttpResponse<String> answer = send("POST", "/api/v1/" + kind, body, key);
                String id = answer.statusCode() == 201 ? JSON.readTree(answer.body()).path("id").asText() : null;
                writes.add(new Write(kind, key, body, answer.statusCode(), id));
            } catch (IOException noAnswer) {
                writes.add(new Write(kind, key, body, 0, null));
                if (!service.isAlive()) {
                    return;
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** That property of every item whose value begins so, over all pages. */
    private List<String> all(String path, String prefix, String property) throws Exception {
        List<String> found = new ArrayList<>();
        String next = null;
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=200" + (next == null ? "" : "&after=" + next);
            HttpResponse<String> answer = send("GET", page, null, null);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode rows = JSON.readTree(answer.body());
            rows.path("items").forEach(item -> {
                if (item.path(property).asText().startsWith(prefix)) {
                    found.add(item.path(property).asText());
                }
            });
            next = rows.path("next").asText(null);
        } while (next != null && !next.equals("null"));
        return found;
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        ProcessHandle database = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0).trim()))
                .orElseThrow();
        if (victim != Victim.SERVICE) {
            List<ProcessHandle> all = new ArrayList<>(database.descendants().toList());
            database.destroyForcibly();
            if (victim == Victim.BOTH) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        }
        if (victim != Victim.DATABASE) {
            service.destroyForcibly();
            service.waitFor();
        }
    }

    private void start() throws Exception {
        start(Map.of("GENGKE_DATA_DIR", home.toString(), "GENGKE_RATE_LIMIT_PER_SECOND", "0"));
    }

    private void start(Map<String, String> settings) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=localhost", "-jar", "target/quarkus-app/quarkus-run.jar");
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("GENGKE_"));
        builder.environment().putAll(settings);
        builder.environment().putAll(Map.of("GENGKE_DEMO", "false", "GENGKE_ADMIN_PASSWORD", PASSWORD));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/kill-it.log").toFile()));
        service = builder.start();
        await("ready; see target/kill-it.log").atMost(START).until(() -> {
            assertThat(service.isAlive()).as("the service starts; see target/kill-it.log").isTrue();
            return isReady();
        });
        token = null;
        token = signIn("admin", PASSWORD);
        HttpResponse<String> made = send(
                "POST", "/api/v1/users", "{\"username\":\"writer\",\"password\":\"%s\",\"displayName\":\"写手\",\"roles\":[\"REP\"]}".formatted(PASSWORD), null);
        assertThat(made.statusCode()).as(made.body()).isIn(201, 409);
        token = signIn("writer", PASSWORD);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send("GET", "/q/health/ready", null, null).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private String signIn(String username, String password) throws Exception {
        HttpResponse<String> answer = send(
                "POST", "/api/v1/auth/token", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password), null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("accessToken").asText();
    }

    private String createCustomer() throws Exception {
        return make("/api/v1/customers", "{\"name\":\"反复中断的客户\"}");
    }

    private String make(String path, String body) throws Exception {
        HttpResponse<String> answer = send("POST", path, body, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private HttpResponse<String> send(String method, String path, String body, String idempotencyKey) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
