package org.gengke.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One operation of a contract.
 *
 * @param mediaType of its body, null for none
 * @param body the schema of its body
 */
record Operation(String id, String method, String path, List<JsonNode> query, boolean ifMatch, String mediaType, JsonNode body) {

    static List<Operation> of(JsonNode contract) {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            JsonNode operation = method.getValue();
            if (operation.has("operationId")) {
                operations.add(read(path.getKey(), method.getKey(), operation));
            }
        }));
        return operations;
    }

    private static Operation read(String path, String method, JsonNode operation) {
        List<JsonNode> query = new ArrayList<>();
        boolean ifMatch = false;
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter);
            }
            ifMatch |= parameter.path("name").asText().equals("If-Match");
        }
        String mediaType = null;
        JsonNode content = operation.path("requestBody").path("content");
        if (content.fieldNames().hasNext()) {
            mediaType = content.fieldNames().next();
        }
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                query,
                ifMatch,
                mediaType,
                mediaType == null ? null : content.path(mediaType).path("schema"));
    }

    boolean takesJson() {
        return mediaType != null && mediaType.endsWith("json");
    }
}
