package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gengke.AccessCalls.Call;
import org.gengke.AccessScenes.Column;
import org.gengke.AccessScenes.Relation;
import org.gengke.AccessScenes.Scene;
import org.gengke.shared.BusinessClock;
import org.gengke.support.ContractCheck;
import org.gengke.support.OwnDatabase;
import org.gengke.support.TestDatabase;
import org.gengke.support.Wire;
import org.junit.jupiter.api.Test;

/**
 * Who gets which answer: role × operation × own, team's, foreign, shared, key-account and pool record, each cell of
 * {@code access-matrix.csv} asked over HTTP.
 *
 * <p>{@code ok}: the caller got past authorisation (2xx, or 409/412/422 for the state or content of the record);
 * a number: exactly that; {@code seen} and {@code hidden}: the collection or sum holds the record or knows nothing of it;
 * {@code -}: cannot be. Where a record is not to be seen, none of its texts may be in the answer.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@QuarkusTestResource(TestDatabase.class)
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");
    /** A change of many; each is answered for by itself. */
    private static final Set<String> MANY = Set.of("changeCustomers", "upsertOrders");
    private static final Set<Integer> PAST_AUTHORISATION = Set.of(200, 201, 202, 204, 409, 412, 422);

    @TestHTTPResource("/")
    URI service;

    @Inject
    BusinessClock clock;

    private record Row(String operation, Relation relation, Map<Column, String> cells) {}

    private record Operation(String method, String path, boolean open, boolean ifMatch) {}

    @Test
    void theTableNamesEachOperationOfTheContract() throws IOException {
        Set<String> named = new LinkedHashSet<>();
        rows().forEach(row -> named.add(row.operation));
        assertThat(named).as("operations of %s", TABLE).containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void eachCellAnswersAsTheTableSays() throws IOException {
        Map<String, Operation> operations = operations();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        try (AccessScenes scenes = new AccessScenes(new Wire(service.getHost(), service.getPort()), clock.today())) {
            AccessCalls calls = new AccessCalls(scenes);
            Map<String, Scene> kept = new HashMap<>();
            for (Row row : rows()) {
                Operation operation = operations.get(row.operation);
                if (operation == null || !calls.knows(row.operation)) {
                    wrong.add(row.operation + ": no such operation, or no call for it in AccessCalls");
                    continue;
                }
                for (Map.Entry<Column, String> cell : row.cells.entrySet()) {
                    if (cell.getValue().equals("-")) {
                        continue;
                    }
                    cells++;
                    try {
                        String found = ask(scenes, calls, kept, row, operation, cell.getKey(), cell.getValue());
                        if (!found.equals(cell.getValue())) {
                            wrong.add("%s, %s, %s: expected %s, found %s".formatted(row.operation, row.relation, cell.getKey(), cell.getValue(), found));
                        }
                    } catch (AssertionError broken) {
                        wrong.add("%s, %s, %s: %s".formatted(row.operation, row.relation, cell.getKey(), broken.getMessage()));
                    }
                }
            }
        }
        System.out.printf("access matrix: %d cells asked, %d wrong%n", cells, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutSignInNothingButSignInAnswers() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (AccessScenes scenes = new AccessScenes(new Wire(service.getHost(), service.getPort()), clock.today())) {
            AccessCalls calls = new AccessCalls(scenes);
            Scene scene = scenes.scene(Relation.foreign, Column.REP);
            operations().forEach((name, operation) -> {
                if (!operation.open) {
                    Call call = calls.call(name, scene, operation.path);
                    int status = scenes.as(null, operation.method, call.target(), call.contentType(), call.body(), operation.ifMatch).status();
                    if (status != 401) {
                        wrong.add(name + " → " + status);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** What the cell's caller finds, in the words of the table. */
    private static String ask(
            AccessScenes scenes, AccessCalls calls, Map<String, Scene> kept, Row row, Operation operation, Column column, String expected) {
        boolean changes = expected.equals("ok") && !operation.method.equals("GET");
        Relation relation = row.relation == null ? Relation.own : row.relation;
        Scene scene = changes && row.relation != null
                ? scenes.scene(relation, column)
                : kept.computeIfAbsent(relation + " " + column, any -> scenes.scene(relation, column));
        Call call = calls.call(row.operation, scene, operation.path);
        String caller = operation.open ? null : column.person();
        Wire.Answer answer = scenes.as(caller, operation.method, call.target(), call.contentType(), call.body(), operation.ifMatch);
        int status = effective(row.operation, answer);
        boolean visible = expected.equals("ok") || expected.equals("seen") || expected.equals("403");
        if (!visible && answer.text().contains(scene.mark)) {
            return status + " with what is not to be seen: " + answer.text();
        }
        if (expected.equals("seen") || expected.equals("hidden")) {
            return status != 200 ? status + " " + answer.text() : calls.sees(row.operation, AccessScenes.json(answer)) ? "seen" : "hidden";
        }
        if (expected.equals("ok")) {
            return PAST_AUTHORISATION.contains(status) ? "ok" : status + " " + answer.text();
        }
        return String.valueOf(status);
    }

    /** A change of many answers 200 with what each single change would have answered. */
    private static int effective(String operation, Wire.Answer answer) {
        if (!MANY.contains(operation) || answer.status() != 200) {
            return answer.status();
        }
        String type = AccessScenes.json(answer).path("items").path(0).path("problem").path("type").asText("");
        return type.endsWith("/not-found") || type.endsWith("/customer-unknown") ? 404 : type.endsWith("/not-allowed") ? 403 : 200;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("operation,")) {
                continue;
            }
            String[] parts = line.split(",");
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                cells.put(column, parts[2 + column.ordinal()]);
            }
            rows.add(new Row(parts[0], parts[1].equals("-") ? null : Relation.valueOf(parts[1]), cells));
        }
        return rows;
    }

    private static Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        JsonNode paths = new ContractCheck().contract().path("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            JsonNode operation = method.getValue();
            if (!operation.has("operationId")) {
                return;
            }
            boolean ifMatch = false;
            for (JsonNode parameter : operation.path("parameters")) {
                ifMatch |= parameter.path("name").asText().equals("If-Match");
            }
            operations.put(
                    operation.path("operationId").asText(),
                    new Operation(
                            method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), path.getKey().startsWith("/api/v1/auth/"), ifMatch));
        }));
        return operations;
    }
}
