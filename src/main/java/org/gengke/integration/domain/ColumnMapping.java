package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which column fills what: guessed from the headings, changed by people.
 *
 * @param targets per column what it fills; null for none
 * @param customFields per column the key of the custom attribute that it fills; null for none
 */
public record ColumnMapping(List<ImportTarget> targets, List<String> customFields) {

    /** A target is taken by the first column whose heading means it; an attribute's own name comes before what people may also call a target. */
    public static ColumnMapping guess(ImportKind kind, List<String> headings, List<CustomColumn> columns) {
        Set<ImportTarget> taken = EnumSet.noneOf(ImportTarget.class);
        Set<String> filled = new HashSet<>();
        List<ImportTarget> targets = new ArrayList<>();
        List<String> customFields = new ArrayList<>();
        for (String heading : headings) {
            Optional<String> attribute = ImportTarget.isOurs(heading) || ReasonHeading.is(heading)
                    ? Optional.empty()
                    : CustomColumn.guess(heading, columns).map(CustomColumn::key).filter(filled::add);
            customFields.add(attribute.orElse(null));
            targets.add(attribute.isPresent() ? null : ImportTarget.guess(kind, heading).filter(taken::add).orElse(null));
        }
        if (taken.contains(ImportTarget.CITY) && !taken.contains(ImportTarget.REGION)) {
            targets.set(targets.indexOf(ImportTarget.CITY), ImportTarget.REGION);
        }
        return new ColumnMapping(targets, customFields);
    }

    /** A mapping that fills no custom attribute. */
    public static ColumnMapping of(List<ImportTarget> targets) {
        return new ColumnMapping(targets, Collections.nCopies(targets.size(), null));
    }

    /** The code of what is wrong with the targets; null when they can be used. */
    public String fault(ImportKind kind, int columns) {
        if (targets.size() != columns) {
            return "mapping-size";
        }
        List<ImportTarget> used = targets.stream().filter(Objects::nonNull).toList();
        if (used.size() != Set.copyOf(used).size()) {
            return "mapping-twice";
        }
        return kind.lacks(Set.copyOf(used)).orElse(null);
    }

    /** The code of what is wrong with the custom attributes; null when they can be used. */
    public String customFault(int columns, List<CustomColumn> known) {
        if (customFields.size() != columns) {
            return "mapping-size";
        }
        List<String> used = customFields.stream().filter(Objects::nonNull).toList();
        boolean both = Stream.iterate(0, i -> i < columns, i -> i + 1).anyMatch(i -> customFields.get(i) != null && targets.get(i) != null);
        if (both || used.size() != Set.copyOf(used).size()) {
            return "mapping-twice";
        }
        return used.stream().allMatch(key -> known.stream().anyMatch(column -> column.key().equals(key))) ? null : "mapping-field-unknown";
    }

    /** The text of a target's cell; empty when there is no such column or nothing in it. */
    public String cell(List<String> cells, ImportTarget target) {
        return cell(cells, targets.indexOf(target));
    }

    /** The text of a custom attribute's cell; likewise. */
    public String cell(List<String> cells, String customField) {
        return cell(cells, customFields.indexOf(customField));
    }

    private static String cell(List<String> cells, int column) {
        String text = column < 0 || column >= cells.size() ? null : cells.get(column);
        return text == null ? "" : unquoted(text.strip());
    }

    /** Our own files put an apostrophe before what a spreadsheet would run; brought again, it is not part of the text. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
