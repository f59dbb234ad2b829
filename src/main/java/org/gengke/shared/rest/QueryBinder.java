package org.gengke.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;

/** Fills a bean of query parameters from a query string, as JAX-RS does for a request; for queries that come in a body. */
@ApplicationScoped
public class QueryBinder {

    private final Validator validator;

    QueryBinder(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidContent when a parameter is unknown or malformed */
    public <T> T bind(Class<T> bean, MultivaluedMap<String, String> query) {
        try {
            T target = bean.getDeclaredConstructor().newInstance();
            Set<String> unknown = new HashSet<>(query.keySet());
            unknown.remove("sort");
            for (Field field : bean.getFields()) {
                QueryParam parameter = field.getAnnotation(QueryParam.class);
                if (parameter != null && query.containsKey(parameter.value())) {
                    unknown.remove(parameter.value());
                    field.set(target, value(field.getGenericType(), query.get(parameter.value())));
                }
            }
            Set<ConstraintViolation<T>> violations = validator.validate(target);
            if (!unknown.isEmpty() || !violations.isEmpty()) {
                throw InvalidContent.at("#/query", unknown.isEmpty() ? "value-malformed" : "property-unknown");
            }
            return target;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw InvalidContent.at("#/query", "value-malformed");
        }
    }

    private static Object value(Type type, List<String> texts) {
        if (texts == null || texts.isEmpty() || texts.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("no value");
        }
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return texts.stream().map(text -> one((Class<?>) element, text)).toList();
        }
        return one((Class<?>) type, texts.get(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object one(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == LocalDate.class) {
            return BusinessDates.written(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return Boolean.valueOf(text);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text);
        }
        throw new IllegalStateException("no conversion for " + type);
    }
}
