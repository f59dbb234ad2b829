package org.gengke.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gengke.support.ContractCheck;
import org.gengke.support.Wire;

/** Sends bad requests and judges the answers. */
final class Fuzzer {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What only the inside of the service knows. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:org|com|io|java|javax|jakarta)\\.[a-z]+\\.[\\w.$]+|\\w+Exception\\b|\\w+Error\\b|SQLSTATE|(?i:\\b(?:select|insert into|update|delete from) [\\w.*]+ )|\\bapp_user\\b|_fkey\\b|_pkey\\b|\\bnull pointer\\b");

    private final Wire wire;
    private final ContractCheck contract;
    private final BadRequests requests;
    private final Function<String, String> tokens;
    private final List<String> findings = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int sent;
    private int refused;
    private int readBack;

    Fuzzer(Wire wire, ContractCheck contract, BadRequests requests, Function<String, String> tokens) {
        this.wire = wire;
        this.contract = contract;
        this.requests = requests;
        this.tokens = tokens;
    }

    List<String> findings() {
        return findings;
    }

    int refused() {
        return refused;
    }

    int readBack() {
        return readBack;
    }

    String report() {
        return sent + " requests to " + requests.operations() + " operations, " + refused + " refused, " + readBack + " accepted and read back, answers " + statuses
                + ", findings " + findings.size();
    }

    void send(long seed, int number) throws IOException {
        BadRequest request = requests.draw(seed, number);
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        if (request.caller() != null) {
            headers.put("Authorization", "Bearer " + tokens.apply(request.caller()));
        }
        Wire.Answer answer = wire.send(request.method(), request.target(), headers, request.body());
        sent++;
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 400 && answer.status() < 500) {
            refused++;
        }
        List<String> faults = new ArrayList<>();
        judge(request, answer, faults);
        if (answer.status() >= 200 && answer.status() < 300 && request.sent() != null) {
            kept(request, headers, answer, faults);
        }
        for (String fault : faults) {
            findings.add(fault + "\n    -Dgengke.fuzz.seed=" + seed + " number " + number + ": " + request + "\n    → " + answer.status() + " "
                    + answer.contentType() + " " + shorten(answer.text()));
        }
    }

    private void judge(BadRequest request, Wire.Answer answer, List<String> faults) {
        if (answer.status() == 0) {
            faults.add("no answer");
            return;
        }
        if (answer.status() >= 500) {
            faults.add("a fault of the service: " + answer.status());
        }
        if (answer.status() == 400 && answer.body().length == 0 && !request.isHttp()) {
            return;
        }
        if (request.method().equals("OPTIONS") && answer.status() == 200 && answer.header("allow") != null) {
            return;
        }
        if (!request.method().equals("HEAD")) {
            try {
                boolean noOperation = !request.method().equals(request.operation().method()) && answer.status() == 400;
                boolean elsewhere = noOperation || request.leadsElsewhere() && answer.status() < 500;
                if (request.path().startsWith("/api/") && !elsewhere) {
                    contract.check(request.method(), request.path(), answer.status(), answer.contentType(), answer.text());
                }
            } catch (AssertionError undocumented) {
                faults.add("not in the contract: " + shorten(undocumented.getMessage()));
            }
            if (answer.status() >= 400) {
                problem(answer, faults);
            }
        }
        Matcher inside = INSIDE.matcher(answer.status() >= 400 ? answer.text() : "");
        while (inside.find()) {
            if (!request.contains(inside.group().trim())) {
                faults.add("tells of the inside: " + inside.group());
            }
        }
        if (answer.status() == 405 && answer.header("allow") == null) {
            faults.add("405 without Allow");
        }
        if (answer.status() == 401 && answer.header("www-authenticate") == null) {
            faults.add("401 without WWW-Authenticate");
        }
    }

    private static void problem(Wire.Answer answer, List<String> faults) {
        if (answer.contentType() == null || !answer.contentType().startsWith("application/problem+json")) {
            faults.add("a refusal that is no problem+json: " + answer.contentType());
            return;
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            if (problem.path("status").asInt() != answer.status() || !problem.hasNonNull("type") || !problem.hasNonNull("title") || !problem.hasNonNull("detail")) {
                faults.add("an incomplete problem");
            }
        } catch (IOException malformed) {
            faults.add("a problem that is no JSON");
        }
    }

    /** What was accepted is there as it was sent: in the answer, and when it is read again. */
    private void kept(BadRequest request, Map<String, String> headers, Wire.Answer answer, List<String> faults) throws IOException {
        String address = answer.header("location") != null ? answer.header("location").replaceFirst("^https?://[^/]+", "") : request.path();
        compare(request.sent(), json(answer), "", faults);
        Map<String, String> reading = new LinkedHashMap<>(Map.of("Accept", "application/json"));
        if (headers.containsKey("Authorization")) {
            reading.put("Authorization", headers.get("Authorization"));
        }
        Wire.Answer again = wire.send("GET", address, reading, null);
        if (again.status() == 200) {
            readBack++;
            compare(request.sent(), json(again), "", faults);
        } else if (again.status() >= 500) {
            faults.add("what was accepted cannot be read: " + again.status());
        }
    }

    private static JsonNode json(Wire.Answer answer) throws IOException {
        boolean json = answer.contentType() != null && answer.contentType().contains("json");
        return json ? JSON.readTree(answer.body()) : JSON.missingNode();
    }

    private static void compare(JsonNode sent, JsonNode kept, String where, List<String> faults) {
        if (kept.isMissingNode()) {
            return;
        }
        if (sent.isObject()) {
            sent.fields().forEachRemaining(field -> compare(field.getValue(), kept.path(field.getKey()), where + "/" + field.getKey(), faults));
        } else if (sent.isNumber() && kept.isNumber()) {
            if (sent.decimalValue().compareTo(kept.decimalValue()) != 0) {
                faults.add("stored otherwise than sent at " + where + ": " + kept);
            }
        } else if (sent.isTextual() && !same(sent.asText(), kept)) {
            faults.add("stored otherwise than sent at " + where + ": " + kept);
        } else if (sent.isArray() && kept.isArray() && sent.size() > 0 && sent.get(0).isTextual()) {
            for (JsonNode one : sent) {
                boolean there = false;
                for (JsonNode other : kept) {
                    there |= other.equals(one);
                }
                if (!there) {
                    faults.add("stored otherwise than sent at " + where + ": " + kept);
                }
            }
        }
    }

    private static boolean same(String sent, JsonNode kept) {
        if (kept.isNull()) {
            // Nothing but blanks is nothing.
            return sent.isBlank();
        }
        if (!kept.isTextual()) {
            return kept.isContainerNode();
        }
        if (sent.equals(kept.asText())) {
            return true;
        }
        try {
            // The same instant in another zone or with another number of zeros.
            return java.time.OffsetDateTime.parse(sent).toInstant().equals(java.time.Instant.parse(kept.asText()));
        } catch (java.time.DateTimeException none) {
            return sent.equalsIgnoreCase(kept.asText()) && sent.matches("[0-9a-fA-F-]{36}");
        }
    }

    private static String shorten(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
