package org.gengke.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gengke.support.CommittedContract.Operation;

/**
 * What a caller of an earlier contract would trip over in a later one. Requests may only become wider, answers only
 * narrower or richer: whatever was accepted still is, and whatever was promised still comes.
 */
public final class ContractComparison {

    /** Which way a schema travels. */
    private enum Way {
        REQUEST,
        ANSWER
    }

    private final CommittedContract before;
    private final CommittedContract after;
    private final Set<String> breaks = new TreeSet<>();
    private final Set<String> compared = new HashSet<>();

    private ContractComparison(CommittedContract before, CommittedContract after) {
        this.before = before;
        this.after = after;
    }

    /** The breaks, each in one line; sorted. */
    public static List<String> breaks(CommittedContract before, CommittedContract after) {
        ContractComparison comparison = new ContractComparison(before, after);
        before.operations().forEach(comparison::operation);
        return List.copyOf(comparison.breaks);
    }

    private void operation(Operation was) {
        String where = was.method() + " " + was.path();
        JsonNode is = after.root().path("paths").path(was.path()).path(was.method().toLowerCase(java.util.Locale.ROOT));
        if (is.isMissingNode()) {
            breaks.add(where + ": removed");
            return;
        }
        Operation now = new Operation(was.method(), was.path(), is);
        if (!was.id().equals(now.id())) {
            breaks.add(where + ": operationId " + was.id() + " became " + now.id());
        }
        parameters(where, was, now);
        body(where, was.node().path("requestBody"), is.path("requestBody"));
        answers(where, was.node().path("responses"), is.path("responses"));
        if (was.node().path("security").isEmpty() && !is.path("security").isEmpty()) {
            breaks.add(where + ": asks for credentials");
        }
    }

    private void parameters(String where, Operation was, Operation now) {
        for (JsonNode parameter : was.node().path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode present = now.parameter(name);
            if (present == null || !present.path("in").equals(parameter.path("in"))) {
                breaks.add(where + ": parameter " + name + " removed");
            } else {
                schema(where + ": parameter " + name, parameter.path("schema"), present.path("schema"), Way.REQUEST);
            }
        }
        for (JsonNode parameter : now.node().path("parameters")) {
            JsonNode former = was.parameter(parameter.path("name").asText());
            if (parameter.path("required").asBoolean() && (former == null || !former.path("required").asBoolean())) {
                breaks.add(where + ": parameter " + parameter.path("name").asText() + " is required");
            }
        }
    }

    private void body(String where, JsonNode was, JsonNode is) {
        if (was.isMissingNode()) {
            if (is.path("required").asBoolean()) {
                breaks.add(where + ": a body is required");
            }
            return;
        }
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            breaks.add(where + ": a body is required");
        }
        media(where + ": body", was.path("content"), is.path("content"), Way.REQUEST);
    }

    private void answers(String where, JsonNode was, JsonNode is) {
        was.fields().forEachRemaining(answer -> {
            String status = answer.getKey();
            if (!is.has(status)) {
                breaks.add(where + ": answer " + status + " removed");
                return;
            }
            answer.getValue().path("headers").fieldNames().forEachRemaining(header -> {
                if (!is.path(status).path("headers").has(header)) {
                    breaks.add(where + ": answer " + status + " without " + header);
                }
            });
            media(where + ": answer " + status, answer.getValue().path("content"), is.path(status).path("content"), Way.ANSWER);
        });
        // A refusal more is no break: callers know the class of a status. A success more is.
        is.fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2") && !was.has(status)) {
                breaks.add(where + ": answer " + status + " added");
            }
        });
    }

    private void media(String where, JsonNode was, JsonNode is, Way way) {
        was.fields().forEachRemaining(media -> {
            if (!is.has(media.getKey())) {
                breaks.add(where + " no longer " + media.getKey());
            } else {
                schema(where, media.getValue().path("schema"), is.path(media.getKey()).path("schema"), way);
            }
        });
    }

    private void schema(String where, JsonNode was, JsonNode is, Way way) {
        nulls(where, types(before, was).contains("null"), types(after, is).contains("null"), way);
        JsonNode former = bare(was);
        JsonNode present = bare(is);
        boolean named = former.has("$ref");
        if (named && present.has("$ref") && !compared.add(way + name(former) + " " + name(present))) {
            return;
        }
        // Named after the schema, so that a break of one that many operations share is told once.
        content(
                named ? (way == Way.REQUEST ? "request " : "answer ") + name(former) : where,
                before.resolve(former), after.resolve(present), way);
    }

    private void content(String place, JsonNode was, JsonNode is, Way way) {
        types(place, withoutNull(types(before, was)), withoutNull(types(after, is)), way);
        if (!was.path("format").equals(is.path("format"))) {
            breaks.add(place + ": format " + was.path("format").asText("none") + " became " + is.path("format").asText("none"));
        }
        values(place, was.path("enum"), is.path("enum"), way);
        if (way == Way.REQUEST) {
            bounds(place, was, is);
        }
        properties(place, was, is, way);
        if (was.has("items") && is.has("items")) {
            schema(place + "[]", was.path("items"), is.path("items"), way);
        }
        if (was.path("additionalProperties").isObject() && is.path("additionalProperties").isObject()) {
            schema(place + "{}", was.path("additionalProperties"), is.path("additionalProperties"), way);
        }
    }

    private void properties(String place, JsonNode was, JsonNode is, Way way) {
        was.path("properties").fields().forEachRemaining(property -> {
            JsonNode present = is.path("properties").path(property.getKey());
            if (present.isMissingNode()) {
                breaks.add(place + "." + property.getKey() + ": removed");
            } else {
                schema(place + "." + property.getKey(), property.getValue(), present, way);
            }
        });
        Set<String> formerly = texts(was.path("required"));
        Set<String> now = texts(is.path("required"));
        if (way == Way.REQUEST) {
            now.stream().filter(name -> !formerly.contains(name)).forEach(name -> breaks.add(place + "." + name + ": is required"));
        } else {
            formerly.stream()
                    .filter(name -> !now.contains(name) && is.path("properties").has(name))
                    .forEach(name -> breaks.add(place + "." + name + ": may be absent"));
        }
    }

    private void nulls(String where, boolean was, boolean is, Way way) {
        if (way == Way.REQUEST && was && !is) {
            breaks.add(where + ": no longer takes null");
        }
        if (way == Way.ANSWER && is && !was) {
            breaks.add(where + ": may be null");
        }
    }

    private void types(String place, Set<String> was, Set<String> is, Way way) {
        // Without a type anything goes.
        Set<String> wider = way == Way.REQUEST ? is : was;
        Set<String> narrower = way == Way.REQUEST ? was : is;
        if (!wider.isEmpty() && (narrower.isEmpty() || !wider.containsAll(narrower))) {
            breaks.add(place + ": type " + was + " became " + is);
        }
    }

    private void values(String place, JsonNode was, JsonNode is, Way way) {
        Set<String> formerly = withoutNull(texts(was));
        Set<String> now = withoutNull(texts(is));
        if (way == Way.REQUEST && !now.isEmpty()) {
            if (formerly.isEmpty()) {
                breaks.add(place + ": only " + now);
            }
            formerly.stream().filter(value -> !now.contains(value)).forEach(value -> breaks.add(place + ": no longer takes " + value));
        }
        // A value more in an answer is what every caller is told to expect; the end of the list is not.
        if (way == Way.ANSWER && !formerly.isEmpty() && now.isEmpty()) {
            breaks.add(place + ": any value");
        }
    }

    private void bounds(String place, JsonNode was, JsonNode is) {
        for (String upper : List.of("maximum", "maxLength", "maxItems", "maxProperties")) {
            if (is.has(upper) && (!was.has(upper) || is.path(upper).decimalValue().compareTo(was.path(upper).decimalValue()) < 0)) {
                breaks.add(place + ": " + upper + " " + was.path(upper).asText("none") + " became " + is.path(upper).asText());
            }
        }
        for (String lower : List.of("minimum", "minLength", "minItems", "minProperties")) {
            if (is.has(lower) && (!was.has(lower) || is.path(lower).decimalValue().compareTo(was.path(lower).decimalValue()) > 0)) {
                breaks.add(place + ": " + lower + " " + was.path(lower).asText("none") + " became " + is.path(lower).asText());
            }
        }
        if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
            breaks.add(place + ": pattern " + was.path("pattern").asText("none") + " became " + is.path("pattern").asText());
        }
    }

    private static String name(JsonNode reference) {
        String ref = reference.path("$ref").asText();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** What stands beside the null that an optional property may be. */
    private static JsonNode bare(JsonNode schema) {
        for (JsonNode one : schema.path("anyOf")) {
            if (!one.path("type").asText().equals("null")) {
                return one;
            }
        }
        return schema;
    }

    private static Set<String> withoutNull(Set<String> types) {
        Set<String> rest = new TreeSet<>(types);
        rest.remove("null");
        return rest;
    }

    private static Set<String> types(CommittedContract contract, JsonNode schema) {
        JsonNode present = contract.resolve(schema);
        Set<String> types = new TreeSet<>();
        present.path("anyOf").forEach(one -> types.addAll(types(contract, one)));
        if (present.path("type").isTextual()) {
            types.add(present.path("type").asText());
        }
        types.addAll(texts(present.path("type")));
        return types;
    }

    private static Set<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.isNull() ? "null" : one.asText()));
        return new TreeSet<>(texts);
    }
}
