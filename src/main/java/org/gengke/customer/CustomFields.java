package org.gengke.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gengke.customer.domain.CustomFieldRule;
import org.gengke.customer.domain.CustomFieldRule.Violation;
import org.gengke.customer.persistence.CustomFieldDefinitions;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/** Values of custom attributes: checked against their definitions, kept as a JSON object. */
@ApplicationScoped
public class CustomFields {

    private final CustomFieldDefinitions definitions;
    private final ObjectMapper json;

    CustomFields(CustomFieldDefinitions definitions, ObjectMapper json) {
        this.definitions = definitions;
        this.json = json;
    }

    /** All values of a new record. */
    String checked(Map<String, Object> values) {
        Map<String, Object> given = given(values);
        refuse(CustomFieldRule.check(given, definitions.rules()));
        return text(given);
    }

    /** Values after an edit: what was there before is not held against a definition that came later. */
    String changed(String before, Map<String, Object> values) {
        Map<String, Object> given = given(values);
        Map<String, Object> old = values(before);
        List<Violation> violations = CustomFieldRule.check(given, definitions.rules()).stream()
                .filter(violation -> !Objects.equals(given.get(violation.key()), old.get(violation.key())))
                .toList();
        refuse(violations);
        return text(given);
    }

    /** The values of a stored object. */
    public Map<String, Object> values(String text) {
        try {
            return json.readValue(text, new TypeReference<TreeMap<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The stored object of values that were checked. */
    String text(Map<String, Object> values) {
        try {
            return json.writeValueAsString(given(values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether both say the same; 12.50 and 12.5 are one number. */
    static boolean same(Map<String, Object> one, Map<String, Object> other) {
        return one.keySet().equals(other.keySet()) && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b
                ? new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0
                : Objects.equals(one, other);
    }

    private static Map<String, Object> given(Map<String, Object> values) {
        Map<String, Object> given = new TreeMap<>(values == null ? new HashMap<>() : values);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidContent(violations.stream()
                    .map(violation -> Finding.of(
                            "#/customFields/" + violation.key().replace("~", "~0").replace("/", "~1"),
                            "custom-field-" + violation.fault().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .toList());
        }
    }
}
