package org.gengke.integration.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with a cell, or with the row as a whole; after an undo, what stays of the row and why.
 *
 * @param target the column's meaning; null for the row, and for a custom attribute
 * @param code key of its text below {@code import.} in the catalogues
 */
public record RowFinding(ImportTarget target, String code, Map<String, String> arguments) {

    // Arguments and not components: rows of former versions have none of them.
    private static final String CUSTOM_FIELD = "customField";
    private static final String LABEL_ZH = "labelZh";
    private static final String LABEL_EN = "labelEn";
    private static final String WARNING = "warning";
    private static final String SUGGESTIONS = "suggestions";
    private static final String SUGGESTED_NAMES = "suggestedNames";

    public static RowFinding of(ImportTarget target, String code, String cell) {
        return new RowFinding(target, code, Map.of("cell", shortened(cell)));
    }

    /** The row is taken in without that cell. */
    public static RowFinding warning(ImportTarget target, String code, String cell) {
        return new RowFinding(target, code, Map.of("cell", shortened(cell), WARNING, "true"));
    }

    /** Nobody keeps the promise of that day. */
    public static RowFinding notFollowed(LocalDate day) {
        return warning(ImportTarget.NEXT_FOLLOW_UP_ON, "promise-not-followed", day.toString());
    }

    public static RowFinding ofCustomField(CustomColumn column, String code, String cell) {
        return new RowFinding(
                null, code, Map.of("cell", shortened(cell), CUSTOM_FIELD, column.key(), LABEL_ZH, column.labelZh(), LABEL_EN, column.labelEn()));
    }

    /** Of an attribute that may be defined no more. */
    public static RowFinding ofCustomField(String key, String code) {
        return new RowFinding(null, code, Map.of("cell", "", CUSTOM_FIELD, key));
    }

    public static RowFinding ofRow(String code) {
        return new RowFinding(null, code, Map.of());
    }

    /** The same with codes that may have been meant. */
    public RowFinding suggesting(List<String> codes) {
        Map<String, String> longer = new HashMap<>(arguments);
        longer.put(SUGGESTIONS, String.join(",", codes));
        return new RowFinding(target, code, Map.copyOf(longer));
    }

    /** The same with names beside the codes, where no table knows them. */
    public RowFinding suggestingNamed(Map<String, String> names) {
        return suggesting(List.copyOf(names.keySet())).with(SUGGESTED_NAMES, String.join("\n", names.values()));
    }

    /** The same with one more argument of its text. */
    public RowFinding with(String name, String value) {
        Map<String, String> longer = new HashMap<>(arguments);
        longer.put(name, value);
        return new RowFinding(target, code, Map.copyOf(longer));
    }

    /** Whether the row is taken in all the same. */
    public boolean warns() {
        return arguments.containsKey(WARNING);
    }

    /** Whether rows with these findings stay out. */
    public static boolean refuse(List<RowFinding> findings) {
        return findings.stream().anyMatch(finding -> !finding.warns());
    }

    /** Codes that may have been meant, the likeliest first. */
    public List<String> suggestions() {
        String codes = arguments.getOrDefault(SUGGESTIONS, "");
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    /** The names of {@link #suggestions}; empty where a table knows them. */
    public List<String> suggestedNames() {
        String names = arguments.getOrDefault(SUGGESTED_NAMES, "");
        return names.isEmpty() ? List.of() : List.of(names.split("\n", -1));
    }

    /** The key of the custom attribute that it is about; null for none. */
    public String aboutCustomField() {
        return arguments.get(CUSTOM_FIELD);
    }

    /** What is above the column; null for the row as a whole. */
    public String heading(Locale locale) {
        if (target != null) {
            return target.heading(locale);
        }
        return arguments.getOrDefault(locale.getLanguage().equals("en") ? LABEL_EN : LABEL_ZH, aboutCustomField());
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
