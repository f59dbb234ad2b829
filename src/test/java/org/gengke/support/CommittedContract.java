package org.gengke.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A contract as it lies in a file, operation by operation. */
public record CommittedContract(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** One operation; {@code method} in capitals. */
    public record Operation(String method, String path, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        /** Asks for no credentials: signing in and out. */
        public boolean open() {
            return path.startsWith("/api/v1/auth/");
        }

        /** The parameter of that name; null when there is none. */
        public JsonNode parameter(String name) {
            for (JsonNode parameter : node.path("parameters")) {
                if (parameter.path("name").asText().equalsIgnoreCase(name)) {
                    return parameter;
                }
            }
            return null;
        }
    }

    public static CommittedContract read(String file) {
        try {
            return new CommittedContract(new ObjectMapper(new YAMLFactory()).readTree(Path.of(file).toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    /** What a reference leads to; the schema itself when it is none. */
    public JsonNode resolve(JsonNode schema) {
        JsonNode present = schema;
        while (present.has("$ref")) {
            present = root.at(present.path("$ref").asText().substring(1));
        }
        return present;
    }
}
