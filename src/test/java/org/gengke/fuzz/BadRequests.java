package org.gengke.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

/** Draws bad requests. The same seed and number give the same request, as far as the ids of the records are the same. */
final class BadRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> DATES = List.of(
            "+999999999-12-31", "-999999999-01-01", "0000-00-00", "2026-02-30", "9999-12-31", "0001-01-01", "-0044-03-15", "2026-1-1", "2026-13-01",
            "20260101", "2026-01-01T00:00:00Z", "", " ", "today", "infinity", "10000-01-01", "4714-11-24", "2026-01-01+08:00");
    private static final List<String> INSTANTS = List.of(
            "+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2026-02-30T00:00:00Z",
            "2026-01-01T25:00:00Z", "2026-01-01T00:00:60Z", "2026-01-01", "2026-01-01T00:00:00", "2026-01-01T00:00:00+99:00", "1767225600", "now", "",
            "294277-01-01T00:00:00Z", "-4713-01-01T00:00:00Z", "2026-01-01T00:00:00.1234567891Z");
    private static final List<String> NUMBERS = List.of(
            "1e400", "-1e400", "99999999999999999999999999", "1.5", "-1", "0.001", "1E-400", "2147483648", "-2147483649", "9223372036854775808", "1e5", "NaN",
            "Infinity", "0x10", "01", "1.", ".5", "+1", "\"1\"", "1e99999999");
    private static final List<String> MALFORMED_IDS = List.of(
            "0", "1", "abc", "00000000-0000-0000-0000-00000000000g", "{id}", "%00", "%2e%2e", "%2e%2e%2fme", "%F0%9F%91%8D", "01912d68-783e-7a03-8467",
            "01912d68783e7a0384675661c1243ad4", "'%20or%201=1", "null", "-1", "%20", "1-1-1-1-1", "%ff", "%ed%a0%80", "*", ";jsessionid=1", "a%2fb");
    private static final List<String> BAD_ENCODING = List.of("%", "%z", "%zz", "%f", "%ff", "%00", "%c3%28", "%ed%a0%80", "a%0d%0ab", "%uD800");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "PROPFIND");
    private static final List<String> MEDIA = List.of(
            "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "application/json; charset=utf-16",
            "application/json; charset=nonsense", "image/png", "nonsense", ";;;", "*/*", "application/*", "application/vnd.gengke+json", "application/json-patch+json", "");
    private static final List<String> ACCEPT = List.of(
            "text/html", "image/png", "application/xml", ";;;", "nonsense", "application/json;q=abc", "application/json;q=0", "*", "text/*", "application/json;version=9", "/");
    private static final List<String> TAGS = List.of(
            "\"abc\"", "abc", "\"", "\"99999999999\"", "\"-1\"", "W/\"x\"", "", "\"999999\"", "\"1\", \"2\"", "**", "\"1-zzzz\"", "\u4e2d", "\"0\u0001\"");

    private final List<Operation> operations;
    private final JsonNode contract;
    private final BiFunction<Operation, String, String> ids;
    private final BiFunction<Operation, Random, String> callers;
    private final boolean brokenHttp;

    /**
     * @param ids right ids by operation and name of the property or path parameter, null where any will do
     * @param callers who asks
     * @param brokenHttp whether also to send what is no right HTTP
     */
    BadRequests(JsonNode contract, BiFunction<Operation, String, String> ids, BiFunction<Operation, Random, String> callers, boolean brokenHttp) {
        this.contract = contract;
        this.operations = Operation.of(contract);
        this.ids = ids;
        this.callers = callers;
        this.brokenHttp = brokenHttp;
    }

    int operations() {
        return operations.size();
    }

    /** Each operation in turn, spoilt at a place and in a way that the seed decides. */
    BadRequest draw(long seed, int number) {
        Operation operation = operations.get(number % operations.size());
        return new Draft(operation, new Random(seed * 1_000_003L + number)).spoil();
    }

    private final class Draft {
        private final Operation operation;
        private final Random random;
        private final Samples samples;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<String> query = new ArrayList<>();
        private String method;
        private String path;
        private JsonNode json;
        private byte[] body;
        private String caller;

        Draft(Operation operation, Random random) {
            this.operation = operation;
            this.random = random;
            this.samples = new Samples(contract, random, name -> ids.apply(operation, name));
            method = operation.method();
            caller = callers.apply(operation, random);
            headers.put("Accept", "*/*");
            path = operation.path();
            for (String parameter : placeholders()) {
                String id = ids.apply(operation, parameter);
                path = path.replace("{" + parameter + "}", id == null ? new UUID(random.nextLong(), random.nextLong()).toString() : id);
            }
            operation.query().stream().filter(parameter -> parameter.path("required").asBoolean()).forEach(parameter -> query.add(
                    parameter.path("name").asText() + "=" + samples.of(parameter.path("schema"), parameter.path("name").asText()).asText()));
            if (operation.ifMatch()) {
                headers.put("If-Match", "*");
            }
            if (operation.mediaType() != null) {
                headers.put("Content-Type", operation.mediaType());
            }
            if (operation.takesJson()) {
                json = samples.of(operation.body(), "");
            } else if (operation.mediaType() != null) {
                body = "username=x&password=y".getBytes(StandardCharsets.UTF_8);
            } else if (method.equals("POST")) {
                body = new byte[0];
            }
        }

        private List<String> placeholders() {
            List<String> names = new ArrayList<>();
            java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("\\{([^}]+)}").matcher(operation.path());
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return names;
        }

        BadRequest spoil() {
            int way = random.nextInt(100);
            String spoilt;
            if (operation.takesJson() && way < 62) {
                spoilt = spoilJson();
            } else if (!operation.query().isEmpty() && way < 60) {
                spoilt = spoilQuery();
            } else if (!placeholders().isEmpty() && way < 70) {
                spoilt = spoilPath();
            } else {
                spoilt = spoilRequest();
            }
            if (body == null && json != null) {
                body = bytes(json);
            }
            String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
            return new BadRequest(operation, spoilt, caller, method, target, headers, body, parsed());
        }

        private JsonNode parsed() {
            if (!operation.takesJson() || body == null || !method.equals(operation.method())) {
                return null;
            }
            try {
                return JSON.readerFor(JsonNode.class).with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(body);
            } catch (java.io.IOException malformed) {
                return null;
            }
        }

        private String spoilJson() {
            List<Samples.Place> places = new ArrayList<>();
            Samples.places(json, places);
            if (places.isEmpty() && json instanceof ObjectNode object) {
                firstProperty(object);
                Samples.places(json, places);
            }
            Samples.Place place = places.isEmpty() ? null : pick(places);
            List<Samples.Place> texts = places.stream().filter(one -> one.get().isTextual()).toList();
            Samples.Place text = texts.isEmpty() ? null : pick(texts);
            int way = place == null ? 20 : text == null ? random.nextInt(8, 25) : random.nextInt(25);
            switch (way) {
                case 0, 1:
                    text.set(NODES.textNode(pick(Samples.UNUSUAL) + random.nextInt(100_000)));
                    return "unusual text";
                case 2, 3:
                    text.set(NODES.textNode(pick(Samples.HOSTILE)));
                    return "hostile text";
                case 4:
                    text.set(NODES.textNode(text.get().asText() + "\0x"));
                    return "NUL";
                case 5:
                    text.set(NODES.textNode("SURROGATE"));
                    body = raw("\"SURROGATE\"", random.nextBoolean() ? "\"a\\ud800b\"" : "\"\\udc00\"");
                    return "lone surrogate";
                case 6:
                    text.set(NODES.textNode("CONTROL"));
                    body = raw("CONTROL", "a" + (char) random.nextInt(1, 32) + "b");
                    return "bare control character";
                case 7:
                    text.set(NODES.textNode("字".repeat(pick(List.of(101, 201, 301, 2001, 10_001, 200_001)))));
                    return "long text";
                case 8, 9:
                    place.set(wrongType());
                    return "wrong type at " + place.name();
                case 10:
                    if (place.object() != null) {
                        place.object().remove(place.name());
                    }
                    return "without " + place.name();
                case 11:
                    place.set(NODES.nullNode());
                    return "null at " + place.name();
                case 12:
                    (json instanceof ObjectNode object ? object : JSON.createObjectNode()).set(pick(List.of("unknown", "id", "__proto__", "@type", "$ref", "版本", "version", "")), NODES.textNode("x"));
                    return "unknown property";
                case 13:
                    place.set(NODES.textNode("NUMBER"));
                    String number = pick(NUMBERS);
                    body = raw("\"NUMBER\"", number);
                    return "number " + number;
                case 14, 15:
                    return at("date", DATES, place);
                case 16:
                    return at("date-time", INSTANTS, place);
                case 17:
                    String member = place.name() == null ? "\"x\":1" : "\"" + place.name() + "\":" + place.get();
                    body = bytes(NODES.textNode(""));
                    String whole = json.toString();
                    body = ("{" + member + "," + whole.substring(1)).getBytes(StandardCharsets.UTF_8);
                    return "duplicate key";
                case 18:
                    body = (json + pick(List.of("{}", "]", "x", ",", "\"\"", "/* */", "}"))).getBytes(StandardCharsets.UTF_8);
                    return "trailing tokens";
                case 19:
                    place.set(NODES.textNode("BYTES"));
                    body = badBytes(raw("BYTES", "BYTES"));
                    return "bad UTF-8";
                case 20:
                    body = pick(List.of("", " ", "null", "[]", "\"x\"", "42", "true", "{", "[{}]", "{]", "{\"a\"}", "{'a':1}", "\u0000", "[[[[[[", "//", "undefined"))
                            .getBytes(StandardCharsets.UTF_8);
                    return "no object";
                case 21:
                    int depth = pick(List.of(100, 999, 1100, 20_000));
                    place.set(NODES.textNode("DEEP"));
                    body = raw("\"DEEP\"", random.nextBoolean() ? "[".repeat(depth) + "]".repeat(depth) : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
                    return "deep nesting";
                case 22:
                    if (random.nextInt(8) == 0) {
                        place.set(NODES.textNode("x".repeat(1_200_000)));
                        return "oversized body";
                    }
                    body = json.toString().getBytes(Charset.forName(pick(List.of("UTF-16", "UTF-16LE", "UTF-32", "GB18030"))));
                    return "other encoding";
                case 23:
                    place.set(NODES.textNode(new UUID(random.nextLong(), random.nextLong()).toString()));
                    return "unknown id";
                default:
                    ArrayNode many = JSON.createArrayNode();
                    for (int i = 0; i < 600; i++) {
                        many.add(place.get());
                    }
                    place.set(many);
                    return "too many";
            }
        }

        private void firstProperty(ObjectNode object) {
            List<String> names = new ArrayList<>();
            samples.resolve(operation.body()).path("properties").fieldNames().forEachRemaining(names::add);
            if (!names.isEmpty()) {
                String name = pick(names);
                object.set(name, samples.of(samples.resolve(operation.body()).path("properties").path(name), name));
            }
        }

        /** A bad date where the schema has one, else anywhere. */
        private String at(String format, List<String> values, Samples.Place elsewhere) {
            String value = pick(values);
            JsonNode properties = samples.resolve(operation.body()).path("properties");
            List<String> names = new ArrayList<>();
            properties.fields().forEachRemaining(property -> {
                if (samples.resolve(property.getValue()).path("format").asText().equals(format)) {
                    names.add(property.getKey());
                }
            });
            if (names.isEmpty() || !(json instanceof ObjectNode object)) {
                elsewhere.set(NODES.textNode(value));
            } else {
                object.put(pick(names), value);
            }
            return "date " + value;
        }

        private JsonNode wrongType() {
            return switch (random.nextInt(9)) {
                case 0 -> NODES.numberNode(42);
                case 1 -> NODES.numberNode(new BigDecimal("1.25"));
                case 2 -> NODES.booleanNode(true);
                case 3 -> JSON.createObjectNode();
                case 4 -> JSON.createArrayNode();
                case 5 -> JSON.createArrayNode().addNull();
                case 6 -> NODES.numberNode(BigInteger.TEN.pow(40));
                case 7 -> NODES.textNode("");
                default -> JSON.createObjectNode().put("a", "b");
            };
        }

        private String spoilQuery() {
            JsonNode parameter = pick(operation.query());
            String name = parameter.path("name").asText();
            int way = random.nextInt(12);
            query.removeIf(one -> one.startsWith(name + "=") && way < 9);
            switch (way) {
                case 0:
                    query.add(name + "=" + pick(BAD_ENCODING));
                    if (!brokenHttp) {
                        query.clear();
                    }
                    return "bad percent-encoding in " + name;
                case 1:
                    query.add(name + "=" + encode(pick(Samples.HOSTILE)));
                    return "hostile " + name;
                case 2:
                    query.add(name + "=" + encode(pick(Samples.UNUSUAL)));
                    return "unusual " + name;
                case 3:
                    query.add(name + "=" + encode(pick(DATES)));
                    return "date as " + name;
                case 4:
                    query.add(name + "=" + encode(pick(NUMBERS)));
                    return "number as " + name;
                case 5:
                    query.add(name + "=" + "x".repeat(pick(List.of(61, 101, 2001, 3500))));
                    return "long " + name;
                case 6:
                    query.add(name);
                    query.add(name + "=");
                    return "empty " + name;
                case 7:
                    query.add(name + "=" + pick(List.of("true,false", "TRUE", "yes", "null", "[]", "{}", "a&" + name + "=b", "0", "-0", "00000000-0000-0000-0000-00000000000z")));
                    return "odd " + name;
                case 8:
                    query.add(name + "=" + cursor());
                    return "cursor as " + name;
                case 9:
                    query.add(encode(pick(List.of("unknown", "Limit", "page", "offset", "q[]", "%", "__proto__", "sort.x", "版本"))) + "=1");
                    return "unknown parameter";
                case 10:
                    query.add("after=" + cursor());
                    query.add("sort=" + encode(pick(List.of("-", "--name", "name,id", "id", "-createdAt; drop", "NAME", "", "-name", "createdAt", "at"))));
                    return "cursor and order";
                default:
                    query.add("limit=" + pick(List.of("0", "-1", "201", "1e9", "99999999999", "abc", "", "1.0", "%EF%BC%91")));
                    return "bad limit";
            }
        }

        private String cursor() {
            String key = pick(List.of("name", "-createdAt", "-at", "-dueOn", "dueOn", "-occurredAt", "name\u001fx", "-updatedAt")) + "\u001f"
                    + pick(List.of("x", "NaN", "infinity", "2026-01-01", "2026-13-45 99:99:99+00", "9".repeat(400), "1e99999", "\0", "2026-01-01 00:00:00+00", "99999-01-01"))
                    + "\u001f" + pick(List.of(new UUID(0, 7).toString(), "x", ""));
            return switch (random.nextInt(4)) {
                case 0 -> "%%%";
                case 1 -> "AAAA";
                case 2 -> Long.toString(random.nextLong(), 36);
                default -> java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            };
        }

        private String spoilPath() {
            String parameter = pick(placeholders());
            String value = brokenHttp ? pick(MALFORMED_IDS) : "abc";
            if (random.nextInt(6) == 0) {
                value = pick(DATES.subList(0, 14)).replace("+", "%2B").replace(" ", "%20");
            }
            String[] parts = operation.path().split("/");
            String[] present = path.split("/");
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].equals("{" + parameter + "}")) {
                    present[i] = value;
                }
            }
            path = String.join("/", present);
            return "malformed " + parameter;
        }

        private String spoilRequest() {
            switch (random.nextInt(14)) {
                case 0:
                    method = pick(METHODS);
                    return "method " + method;
                case 1, 2:
                    headers.put("Content-Type", pick(MEDIA));
                    if (body == null && json == null) {
                        body = "x".getBytes(StandardCharsets.UTF_8);
                    }
                    return "media type";
                case 3:
                    headers.remove("Content-Type");
                    return "no media type";
                case 4, 5:
                    headers.put("Accept", pick(ACCEPT));
                    return "Accept";
                case 6, 7:
                    headers.put("If-Match", pick(TAGS));
                    headers.put("If-None-Match", pick(TAGS));
                    return "entity tag";
                case 8:
                    headers.remove("If-Match");
                    return "no If-Match";
                case 9:
                    headers.put("Idempotency-Key", pick(List.of(" ", "x".repeat(201), "\u4e2d\u6587", "a\u0001b", "'; --")));
                    return "Idempotency-Key";
                case 10:
                    headers.put("Authorization", pick(List.of("Basic YTpi", "Bearer", "Bearer ", "Bearer gk_x", "Bearer gkc_x", "nonsense", "Bearer a.b.c", "Bearer " + "x".repeat(5000), "")));
                    caller = null;
                    return "Authorization";
                case 11:
                    headers.put(pick(List.of("Cookie", "Accept-Language", "Accept-Charset", "Accept-Encoding", "Range", "Expect", "X-HTTP-Method-Override", "Content-Encoding", "Origin")),
                            pick(List.of(";;;==", "%%%", "bytes=0-0", "\"", "DELETE", "gzip", "xx-" + "a-".repeat(200), "*;q=9", "gengke=x; __Host-gengke=y", "zh-CN;q=abc, *")));
                    return "other header";
                case 12:
                    if (brokenHttp && random.nextBoolean()) {
                        query.add("q=" + "y".repeat(pick(List.of(5_000, 20_000))));
                        return "long address";
                    }
                    query.add("unknown=1");
                    return "unknown parameter";
                default:
                    if (brokenHttp && random.nextBoolean()) {
                        path = pick(List.of("/api/v1/../v1/me", "/api/v1//me", "/api/v1/me/", "/api/v1/me%2f", "/api/v1/me;x=1", "/api/v1/%6de", "/api/v1", "/api", "/api/v2/me", "/API/v1/me", "/api/v1/me%", "/api/v1/me%zz", "/api/v1/nothing"));
                        return "address";
                    }
                    headers.put("X-Long", "z".repeat(pick(List.of(1_000, 12_000))));
                    return "long header";
            }
        }

        private byte[] raw(String mark, String replacement) {
            return json.toString().replace(mark, replacement).getBytes(StandardCharsets.UTF_8);
        }

        private byte[] badBytes(byte[] text) {
            byte[][] bad = {{(byte) 0xC3, 0x28}, {(byte) 0xFF}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xF8, (byte) 0x88}, {(byte) 0x80}};
            byte[] with = bad[random.nextInt(bad.length)];
            String latin = new String(text, StandardCharsets.ISO_8859_1).replace("BYTES", new String(with, StandardCharsets.ISO_8859_1));
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
