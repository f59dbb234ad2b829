package org.gengke.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that should be refused, or taken exactly as it is.
 *
 * @param spoilt how it was spoilt
 * @param caller whose token it carries; null for none
 * @param sent the body when it is well-formed JSON, else null
 */
record BadRequest(
        Operation operation, String spoilt, String caller, String method, String target, Map<String, String> headers, byte[] body, JsonNode sent) {

    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Whether a text was in the request, so that its return is no leak. */
    boolean contains(String text) {
        return target.contains(text)
                || headers.values().stream().anyMatch(value -> value.contains(text))
                || body != null && new String(body, StandardCharsets.UTF_8).contains(text);
    }

    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        return operation.id() + " (" + spoilt + ", as " + caller + "): " + method + " " + (target.length() > 300 ? target.substring(0, 300) + "…" : target) + " "
                + headers.toString().replaceAll("(.{300}).*", "$1…") + " " + text;
    }
}
