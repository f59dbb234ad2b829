package org.gengke.integration.domain;

import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with a cell, or with the row as a whole; after an undo, what stays of the row and why.
 *
 * @param target the column's meaning; null for the row, and for a custom attribute
 * @param code key of its text below {@code import.} in the catalogues
 */
public record RowFinding(ImportTarget target, String code, Map<String, String> arguments) {

    private static final String CUSTOM_FIELD = "customField";
    private static final String LABEL_ZH = "labelZh";
    private static final String LABEL_EN = "labelEn";

    public static RowFinding of(ImportTarget target, String code, String cell) {
        return new RowFinding(target, code, Map.of("cell", shortened(cell)));
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

    /** The key of the custom attribute that it is about; null for none. Not a component: rows of former versions have none. */
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
