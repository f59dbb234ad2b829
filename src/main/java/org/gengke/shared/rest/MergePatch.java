package org.gengke.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.gengke.shared.domain.InvalidContent;

/** JSON Merge Patch (RFC 7396): the patch is laid over the present properties and the result is read and checked as a whole. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** Each time somebody else has succeeded, so that this ends with the others' work. */
    private static final int MOST_TRIES = 20;

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The present properties with the patch applied.
     *
     * @throws InvalidContent when the result breaks a constraint of its type
     */
    public <T> T apply(T present, JsonNode patch, Class<T> type) throws JsonProcessingException {
        JsonNode merged = merge(json.valueToTree(present), patch);
        T result = json.treeToValue(merged, type);
        if (result == null) {
            throw InvalidContent.at("#", "not-null");
        }
        check(result);
        return result;
    }

    /** @throws InvalidContent when it breaks a constraint of its type; for what is one of many in a body */
    public <T> void check(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new InvalidContent(violations.stream().map(MergePatch::finding).toList());
        }
    }

    /** Reads, lays the patch over what was read, and writes that on condition of a version. */
    public interface Attempt<T> {
        T on(Integer version) throws JsonProcessingException;
    }

    /**
     * A patch against the version that the caller saw. With {@code *} it is against the one that is read, and is laid over
     * what is there by then when somebody was faster: what others wrote meanwhile stays, unless the patch names it.
     *
     * @param read the present version
     * @param attempt reads again, later than {@code read}
     */
    public static <T> T change(IfMatch seen, IntSupplier read, Attempt<T> attempt) throws JsonProcessingException {
        if (seen.version() != null) {
            return attempt.on(seen.version());
        }
        for (int tries = 1; ; tries++) {
            try {
                return attempt.on(read.getAsInt());
            } catch (RuntimeException fault) {
                if (tries == MOST_TRIES || !ProblemAnswers.isVersionConflict(fault)) {
                    throw fault;
                }
            }
        }
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject()
                ? target.deepCopy()
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : patch.properties()) {
            if (property.getValue().isNull()) {
                // Unknown names must reach the reader, which refuses them.
                if (result.has(property.getKey())) {
                    result.remove(property.getKey());
                } else {
                    result.putNull(property.getKey());
                }
            } else {
                result.set(property.getKey(), merge(result.get(property.getKey()), property.getValue()));
            }
        }
        return result;
    }

    private static InvalidContent.Finding finding(ConstraintViolation<?> violation) {
        String pointer = "#/" + violation.getPropertyPath().toString().replace(".", "/").replaceAll("\\[(\\d+)]", "/$1").replace("/<list element>", "");
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        return new InvalidContent.Finding(pointer, code, violation.getConstraintDescriptor().getAttributes());
    }

}
