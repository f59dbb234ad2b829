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

    /** Whether it is HTTP at all; what is not may be refused by the HTTP layer without a word. */
    boolean isHttp() {
        try {
            java.net.URI.create(target);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        return headers.values().stream().allMatch(value -> value.chars().allMatch(c -> c >= ' ' && c < 127));
    }

    /** Whether the address, once put in order, is another than that of the operation. */
    boolean leadsElsewhere() {
        return spoilt.equals("address") || path().endsWith("/") || path().contains("//") || path().contains("%2e") || path().contains("%2f") || path().contains(";");
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
