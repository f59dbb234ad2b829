package org.gengke.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds every answer that a test sees against the contract: status, media type and body. */
public final class ContractCheck implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** What the head of the contract says of every address. */
    private static final Set<Integer> OF_ANY_ADDRESS = Set.of(404, 405, 414, 431);

    private record Template(Pattern pattern, int literals, JsonNode item) {}

    private final JsonNode contract;
    private final List<Template> templates = new ArrayList<>();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    public ContractCheck() {
        this(served());
    }

    public ContractCheck(JsonNode contract) {
        this.contract = contract;
        contract.path("paths").fields().forEachRemaining(path -> templates.add(new Template(
                Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                path.getKey().replaceAll("\\{[^}]+}", "").length(),
                path.getValue())));
    }

    private static JsonNode served() {
        try {
            return JSON.readTree(Path.of("target/openapi-test/openapi.json").toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/")) {
            check(request.getMethod(), path, response.statusCode(), response.contentType(), response.asString());
            checkHeaders(request.getMethod(), path, response);
        }
        return response;
    }

    /** @throws AssertionError when the answer is not in the contract */
    public void check(String method, String path, int status, String contentType, String body) {
        String where = method + " " + path + " → " + status;
        JsonNode operation = operation(method, path);
        if (operation == null) {
            // No such operation: only the framework's own refusals may come.
            if (!OF_ANY_ADDRESS.contains(status)) {
                throw new AssertionError(where + ": no such operation in the contract");
            }
            return;
        }
        if (status == 414 || status == 431) {
            return;
        }
        JsonNode answer = operation.path("responses").path(String.valueOf(status));
        if (answer.isMissingNode()) {
            throw new AssertionError(where + " is not in the contract of " + operation.path("operationId").asText() + ": " + body);
        }
        JsonNode content = answer.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            if (body != null && !body.isEmpty()) {
                throw new AssertionError(where + ": the contract promises no body: " + body);
            }
            return;
        }
        String media = contentType == null ? "" : contentType.split(";")[0].trim();
        if (!content.has(media)) {
            throw new AssertionError(where + ": media type " + media + " is not in the contract");
        }
        if (media.endsWith("json")) {
            validate(where, content.path(media).path("schema"), body);
        }
    }

    /** A promised tag comes with each answer, and what is new lies at an address that can be read. */
    private void checkHeaders(String method, String path, Response response) {
        String where = method + " " + path + " → " + response.statusCode();
        JsonNode operation = operation(method, path);
        boolean tagged = operation != null
                && operation.path("responses").path(String.valueOf(response.statusCode())).path("headers").has("ETag");
        if (tagged && response.header("ETag") == null) {
            throw new AssertionError(where + ": the contract promises an ETag");
        }
        String location = response.header("Location");
        if (response.statusCode() == 201 && location != null && operation("GET", URI.create(location).getPath()) == null) {
            throw new AssertionError(where + ": nothing can be read at " + location);
        }
    }

    public JsonNode contract() {
        return contract;
    }

    private JsonNode operation(String method, String path) {
        Template best = null;
        for (Template template : templates) {
            if (template.pattern.matcher(path).matches() && (best == null || template.literals > best.literals)) {
                best = template;
            }
        }
        JsonNode operation = best == null ? null : best.item.get(method.toLowerCase(java.util.Locale.ROOT));
        return operation;
    }

    private void validate(String where, JsonNode schema, String body) {
        try {
            Set<ValidationMessage> findings = findings(schema, JSON.readTree(body));
            if (!findings.isEmpty()) {
                throw new AssertionError(where + ": " + findings + "\n" + body);
            }
        } catch (IOException malformed) {
            throw new AssertionError(where + ": not JSON: " + body, malformed);
        }
    }

    /** What keeps a value from being of a schema of the contract; empty when it is. */
    public Set<ValidationMessage> findings(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema.toString(), this::compile).validate(value);
    }

    private JsonSchema compile(String schema) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(schema);
            root.set("components", contract.path("components"));
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
            return SCHEMAS.getSchema(root, config);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
