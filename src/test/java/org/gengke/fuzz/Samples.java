package org.gengke.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Right values by schema, to be spoilt at one place. */
final class Samples {

    /** Texts that must come back as they went in. */
    static final List<String> UNUSUAL = List.of(
            "👍🏽👨‍👩‍👧‍👦", "ＡＢＣ１２３（全角）", "שלום עולם مرحبا", "e\u0301 a\u0308\u0323 ö", "𠮷野家𡨸喃", "\u202Ertl\u202C", "a\u00A0b\u3000c\u200Bd",
            "Zeile\nZeile\tTab", "\"quotes\" 'single' `back`", "\\ \\u0041 \\n", "null", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "ﬁ ﬀ Å Ω", "\uFEFFbom", "i\u0307İı", "ㄅㄆㄇ ｶﾞ");

    /** Texts that break those who paste them into something. */
    static final List<String> HOSTILE = List.of(
            "'; drop table customer; --", "' or '1'='1", "<script>alert(1)</script>", "${jndi:ldap://x/y}", "#{7*7}{{7*7}}", "%s%n%x%d", "{0}{name}{detail}",
            "../../etc/passwd", "=cmd|' /C calc'!A0", "\\'; select pg_sleep(5)--", "a%' and 1=1 --", "%_%_\\", "$$||(select 1)||$$", "]]>", "?1=:x&y;z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final Random random;
    private final Function<String, String> ids;

    /** @param ids a right id for a property or path parameter of that name; null when any will do */
    Samples(JsonNode contract, Random random, Function<String, String> ids) {
        this.contract = contract;
        this.random = random;
        this.ids = ids;
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode present = schema;
        while (true) {
            if (present.has("$ref")) {
                present = contract.at(present.path("$ref").asText().substring(1));
            } else if (present.has("anyOf")) {
                present = present.path("anyOf").path(0);
            } else {
                return present;
            }
        }
    }

    static String type(JsonNode resolved) {
        JsonNode type = resolved.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText(resolved.has("properties") ? "object" : "string");
    }

    JsonNode of(JsonNode schema, String name) {
        JsonNode resolved = resolve(schema);
        if (resolved.path("enum").isArray()) {
            JsonNode value = resolved.path("enum").path(random.nextInt(resolved.path("enum").size()));
            return value.isNull() ? resolved.path("enum").path(0) : value;
        }
        return switch (type(resolved)) {
            case "integer" -> JSON.getNodeFactory().numberNode(resolved.path("minimum").asInt(1) + random.nextInt(3));
            case "number" -> JSON.getNodeFactory().numberNode(new BigDecimal("12.5"));
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "array" -> JSON.createArrayNode().add(of(resolved.path("items"), singular(name)));
            case "object" -> object(resolved);
            default -> JSON.getNodeFactory().textNode(text(resolved, name));
        };
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties").fields().forEachRemaining(property -> {
            boolean required = false;
            for (JsonNode one : schema.path("required")) {
                required |= one.asText().equals(property.getKey());
            }
            if (required || random.nextInt(3) == 0) {
                object.set(property.getKey(), of(property.getValue(), property.getKey()));
            }
        });
        return object;
    }

    private String text(JsonNode schema, String name) {
        switch (schema.path("format").asText()) {
            case "uuid":
                String known = ids.apply(name);
                return known == null ? new UUID(random.nextLong(), random.nextLong()).toString() : known;
            case "date":
                return "2026-0" + (1 + random.nextInt(9)) + "-15";
            case "date-time":
                return "2026-03-0" + (1 + random.nextInt(9)) + "T08:15:30.123456Z";
            default:
                break;
        }
        switch (name) {
            case "regionCode":
                return "440100";
            case "industryCode":
                return "34";
            case "email":
                return "wang" + random.nextInt(1000) + "@example.com";
            case "locale":
                return "en";
            case "creditCode":
                return "91440101MA59" + random.nextInt(1000, 9999) + "2X";
            default:
                break;
        }
        if (schema.path("pattern").asText().startsWith("[")) {
            return "k" + Long.toString(random.nextLong(1L << 50), 36);
        }
        String text = "样本" + Long.toString(random.nextLong(1L << 50), 36);
        return text.substring(0, Math.min(text.length(), schema.path("maxLength").asInt(100)));
    }

    /** Lists the places in a document where something can be spoilt. */
    static void places(JsonNode node, List<Place> into) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                into.add(new Place(object, null, name, -1));
                places(object.get(name), into);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                into.add(new Place(null, array, null, i));
                places(array.get(i), into);
            }
        }
    }

    record Place(ObjectNode object, ArrayNode array, String name, int index) {

        JsonNode get() {
            return object != null ? object.get(name) : array.get(index);
        }

        void set(JsonNode value) {
            if (object != null) {
                object.set(name, value);
            } else {
                array.set(index, value);
            }
        }
    }
}
