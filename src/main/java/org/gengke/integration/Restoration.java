package org.gengke.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gengke.customer.KnownCustomers.Description;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.persistence.ImportRows.Undoable;

/** What a customer was before a row described it: property by property, but for those that somebody has changed since. */
@ApplicationScoped
class Restoration {

    private static final String CHANGED = "kept-changed";
    /** Properties that are not called as their column is. */
    private static final Map<String, ImportTarget> COLUMNS = Map.of("regionCode", ImportTarget.REGION, "industryCode", ImportTarget.INDUSTRY);

    private final ObjectMapper json;

    Restoration(ObjectMapper json) {
        this.json = json;
    }

    /** @param kept gets what stays as it is, in place of what it has */
    Description of(Undoable row, Description present, List<RowFinding> kept) {
        kept.clear();
        if (row.trace() == null) {
            return row.formerProfile() == null ? present : new Description(row.formerProfile(), present.customFields());
        }
        Description before = row.trace().before();
        Description after = row.trace().after();
        if (after == null) {
            return present;
        }
        List<String> properties = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        ObjectNode profile = back(json.valueToTree(present.profile()), json.valueToTree(before.profile()), json.valueToTree(after.profile()), properties);
        ObjectNode values = back(tree(present.customFields()), tree(before.customFields()), tree(after.customFields()), attributes);
        properties.forEach(property -> kept.add(RowFinding.of(column(property), CHANGED, "")));
        attributes.forEach(key -> kept.add(RowFinding.ofCustomField(key, CHANGED)));
        return new Description(read(profile, CustomerProfile.class), attributeValues(values));
    }

    private static ObjectNode back(ObjectNode present, ObjectNode before, ObjectNode after, List<String> kept) {
        ObjectNode result = present.deepCopy();
        Set<String> names = new HashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode was = before.path(name);
            JsonNode brought = after.path(name);
            if (was.equals(brought)) {
                continue;
            }
            if (brought instanceof ArrayNode && result.path(name) instanceof ArrayNode now) {
                result.set(name, without(now, was, brought));
            } else if (!result.path(name).equals(brought)) {
                kept.add(name);
            } else if (was.isMissingNode()) {
                result.remove(name);
            } else {
                result.set(name, was);
            }
        }
        return result;
    }

    /** Of several values those go that the row added. */
    private static ArrayNode without(ArrayNode present, JsonNode was, JsonNode brought) {
        Set<JsonNode> added = new HashSet<>();
        brought.forEach(added::add);
        was.forEach(added::remove);
        ArrayNode left = present.arrayNode();
        present.forEach(value -> {
            if (!added.contains(value)) {
                left.add(value);
            }
        });
        return left;
    }

    private static ImportTarget column(String property) {
        return COLUMNS.containsKey(property)
                ? COLUMNS.get(property)
                : ImportTarget.valueOf(property.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    /** Through text, so that a number is the same node wherever it comes from. */
    private ObjectNode tree(Map<String, Object> values) {
        try {
            return (ObjectNode) json.readTree(json.writeValueAsString(values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> attributeValues(ObjectNode values) {
        return read(values, Map.class);
    }

    private <T> T read(ObjectNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
