package org.gengke.integration.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.shared.rest.Messages;

/**
 * The rows of a list as a table for people: one column per property with a heading in their language, choices in words,
 * times in the organisation's zone. Ids of other things are left out where their names stand beside; the row's own id comes
 * last.
 */
final class ListTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Set<String> TECHNICAL = Set.of("version", "access", "writable");

    private record Column(List<RecordComponent> path) {

        String name() {
            return path.get(path.size() - 1).getName();
        }

        /** Choices may have a heading of their own, where others are named likewise. */
        Class<?> type() {
            return path.get(path.size() - 1).getType();
        }

        Object of(Object row) {
            Object value = row;
            for (RecordComponent step : path) {
                if (value == null) {
                    return null;
                }
                try {
                    value = step.getAccessor().invoke(value);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            return value;
        }
    }

    private final Locale locale;
    private final ZoneId zone;
    private final List<Column> columns = new ArrayList<>();

    ListTable(Class<?> row, Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        collect(row, List.of());
        columns.sort((a, b) -> Boolean.compare(a.name().equals("id"), b.name().equals("id")));
    }

    private void collect(Class<?> type, List<RecordComponent> path) {
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            List<RecordComponent> longer = new ArrayList<>(path);
            longer.add(component);
            // A row may consist of one that the API has, and of more beside it.
            boolean own = component.getName().equals("id") && path.stream().allMatch(step -> step.getName().equals("customer"));
            boolean technical = TECHNICAL.contains(component.getName()) || component.getName().endsWith("Link") || ofRecords(component);
            if (component.getType().isRecord()) {
                collect(component.getType(), longer);
            } else if (own || (component.getType() != UUID.class && !technical)) {
                columns.add(new Column(longer));
            }
        }
    }

    /** Whole things in a row have no words. */
    private static boolean ofRecords(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType several
                && several.getActualTypeArguments()[0] instanceof Class<?> one
                && one.isRecord();
    }

    List<String> headings() {
        return columns.stream()
                .map(column -> Stream.of("column." + column.type().getSimpleName(), "column." + column.name())
                        .filter(key -> Messages.has(locale, key))
                        .findFirst()
                        .map(key -> Messages.text(locale, key, Map.of()))
                        .orElse(column.name()))
                .toList();
    }

    List<Object> cells(Object row) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(cell(column.of(row))));
        return cells;
    }

    private Object cell(Object value) {
        if (value instanceof Enum<?> choice) {
            return Messages.choice(locale, choice);
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(zone));
        }
        if (value instanceof Boolean flag) {
            return Messages.text(locale, flag ? "choice.yes" : "choice.no", Map.of());
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(one -> one instanceof String || one instanceof Enum<?>)
                    .map(one -> String.valueOf(cell(one)))
                    .collect(Collectors.joining("、"));
        }
        return value instanceof UUID id ? id.toString() : value;
    }
}
