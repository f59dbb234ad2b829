package org.gengke.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gengke.support.ContractCheck;
import org.gengke.support.Wire;
import org.junit.jupiter.api.Test;

/** The fuzzer finds what it is there to find: faults planted in a small service of its own, and nothing in the same service without. */
class FuzzerTest {

    private static final int REQUESTS = 900;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** A service that keeps notes. */
    private static final String CONTRACT = """
            {"paths": {
              "/api/v1/notes": {"post": {"operationId": "createNote", "responses": %1$s,
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NoteRequest"}}}}}},
              "/api/v1/notes/{id}": {"get": {"operationId": "readNote", "responses": %1$s}}},
             "components": {"schemas": {
              "NoteRequest": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "maxLength": 200}, "count": {"type": ["integer", "null"]}}},
              "Note": {"type": "object", "required": ["id", "text"], "additionalProperties": false,
                "properties": {"id": {"type": "string"}, "text": {"type": "string"}, "count": {"type": ["integer", "null"]}}},
              "Problem": {"type": "object", "required": ["type", "title", "status", "detail"]}}}}"""
            .formatted("""
            {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
             "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
             "400": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
             "404": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}""");

    /** What the planted service does wrong. */
    private enum Fault {
        NONE, FAILS_ON_NUL, ANSWERS_UNDOCUMENTED, REFUSES_IN_HTML, TELLS_ITS_CLASSES, LOSES_LARGE_CHARACTERS, LOSES_THEM_LATER, TRIMS, ROUNDS, HANGS_UP, ADDS_A_PROPERTY, NO_ALLOW
    }

    @Test
    void aRightServiceHasNoFindings() throws IOException {
        assertThat(findings(Fault.NONE)).isEmpty();
    }

    @Test
    void eachPlantedFaultIsFound() throws IOException {
        Map<Fault, String> expected = Map.ofEntries(
                Map.entry(Fault.FAILS_ON_NUL, "a fault of the service: 500"),
                Map.entry(Fault.ANSWERS_UNDOCUMENTED, "not in the contract"),
                Map.entry(Fault.REFUSES_IN_HTML, "no problem+json"),
                Map.entry(Fault.TELLS_ITS_CLASSES, "tells of the inside"),
                Map.entry(Fault.LOSES_LARGE_CHARACTERS, "stored otherwise than sent at /text"),
                Map.entry(Fault.LOSES_THEM_LATER, "stored otherwise than sent at /text"),
                Map.entry(Fault.TRIMS, "stored otherwise than sent at /text"),
                Map.entry(Fault.ROUNDS, "stored otherwise than sent at /count"),
                Map.entry(Fault.HANGS_UP, "no answer"),
                Map.entry(Fault.ADDS_A_PROPERTY, "not in the contract"),
                Map.entry(Fault.NO_ALLOW, "405 without Allow"));
        for (Fault fault : Fault.values()) {
            if (fault != Fault.NONE) {
                assertThat(findings(fault)).as(fault.name()).anyMatch(finding -> finding.contains(expected.get(fault)));
            }
        }
    }

    @Test
    void aSeedDrawsTheSameRequestsAgain() throws IOException {
        JsonNode contract = JSON.readTree(CONTRACT);
        BadRequests one = new BadRequests(contract, (operation, name) -> "7", (operation, random) -> "somebody", true);
        BadRequests other = new BadRequests(contract, (operation, name) -> "7", (operation, random) -> "somebody", true);
        for (int number = 0; number < 200; number++) {
            assertThat(one.draw(5, number).toString()).isEqualTo(other.draw(5, number).toString());
        }
    }

    private static List<String> findings(Fault fault) throws IOException {
        // Else the small server waits 40 ms before each answer's last bytes.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        JsonNode contract = JSON.readTree(CONTRACT);
        Notes notes = new Notes(fault);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", notes::handle);
        server.start();
        try (Wire wire = new Wire("127.0.0.1", server.getAddress().getPort())) {
            Fuzzer fuzzer = new Fuzzer(
                    wire, new ContractCheck(contract), new BadRequests(contract, (operation, name) -> "7", (operation, random) -> "somebody", false), name -> "token");
            for (int number = 0; number < REQUESTS; number++) {
                fuzzer.send(11, number);
            }
            return fuzzer.findings();
        } finally {
            server.stop(0);
        }
    }

    private static final class Notes {

        private final Fault fault;
        private final Map<String, ObjectNode> kept = new ConcurrentHashMap<>();

        Notes(Fault fault) {
            this.fault = fault;
        }

        void handle(HttpExchange exchange) throws IOException {
            byte[] body;
            try (InputStream in = exchange.getRequestBody()) {
                body = in.readAllBytes();
            }
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!path.startsWith("/api/v1/notes")) {
                problem(exchange, 404, "nothing here");
            } else if (!method.equals(path.equals("/api/v1/notes") ? "POST" : "GET")) {
                if (fault != Fault.NO_ALLOW) {
                    exchange.getResponseHeaders().set("Allow", path.equals("/api/v1/notes") ? "POST" : "GET");
                }
                problem(exchange, 405, "not so");
            } else if (method.equals("GET")) {
                ObjectNode note = kept.get(path.substring(path.lastIndexOf('/') + 1));
                if (note == null) {
                    problem(exchange, 404, "no such note");
                } else {
                    answer(exchange, 200, "application/json", stored(note, fault == Fault.LOSES_THEM_LATER).toString());
                }
            } else {
                create(exchange, body);
            }
        }

        private void create(HttpExchange exchange, byte[] body) throws IOException {
            JsonNode sent;
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(body)).toString();
                sent = JSON.readTree(text);
            } catch (IOException malformed) {
                refuse(exchange, malformed.toString());
                return;
            }
            Predicate<String> storable = text -> text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
            if (sent.path("text").asText().indexOf('\0') >= 0 && fault == Fault.FAILS_ON_NUL) {
                problem(exchange, 500, "oh");
                return;
            }
            boolean known = sent.isObject();
            for (java.util.Iterator<String> names = sent.fieldNames(); names.hasNext(); ) {
                known &= List.of("text", "count").contains(names.next());
            }
            boolean count = !sent.has("count") || sent.path("count").isNull() || sent.path("count").isInt() || sent.path("count").isNumber() && fault == Fault.ROUNDS;
            if (!known || !sent.path("text").isTextual() || sent.path("text").asText().length() > 200 || !storable.test(sent.path("text").asText()) || !count) {
                refuse(exchange, "com.example.notes.NoteReader refuses");
                return;
            }
            String id = String.valueOf(kept.size());
            ObjectNode note = stored((ObjectNode) sent, fault == Fault.LOSES_LARGE_CHARACTERS).put("id", id);
            kept.put(id, note);
            exchange.getResponseHeaders().set("Location", "/api/v1/notes/" + id);
            answer(exchange, 201, "application/json", (fault == Fault.ADDS_A_PROPERTY ? note.deepCopy().put("extra", 1) : note).toString());
        }

        private ObjectNode stored(ObjectNode note, boolean asciiOnly) {
            ObjectNode stored = note.deepCopy();
            String text = note.path("text").asText();
            if (asciiOnly) {
                stored.put("text", text.replaceAll("[^\\u0000-\\uD7FF\\uE000-\\uFFFF]", "?"));
            }
            if (fault == Fault.TRIMS) {
                stored.put("text", text.replace("\u200B", "").replace('\t', ' ').replace('\u3000', ' ').replace("\uFEFF", ""));
            }
            if (fault == Fault.ROUNDS && note.path("count").isNumber()) {
                stored.put("count", note.path("count").asInt());
            }
            return stored;
        }

        private void refuse(HttpExchange exchange, String why) throws IOException {
            switch (fault) {
                case ANSWERS_UNDOCUMENTED -> problem(exchange, 418, "no");
                case REFUSES_IN_HTML -> answer(exchange, 400, "text/html", "<h1>no</h1>");
                case TELLS_ITS_CLASSES -> problem(exchange, 400, why);
                case HANGS_UP -> exchange.close();
                default -> problem(exchange, 400, "no");
            }
        }

        private static void problem(HttpExchange exchange, int status, String detail) throws IOException {
            answer(exchange, status, "application/problem+json",
                    JSON.createObjectNode().put("type", "/problems/x").put("title", "x").put("status", status).put("detail", detail).toString());
        }

        private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        }
    }
}
