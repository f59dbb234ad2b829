package org.gengke.integration.domain;

import java.util.Map;

/**
 * What is wrong with a cell, or with the row as a whole.
 *
 * @param target the column's meaning; null for the row
 * @param code key of its text below {@code import.} in the catalogues
 */
public record RowFinding(ImportTarget target, String code, Map<String, String> arguments) {

    public static RowFinding of(ImportTarget target, String code, String cell) {
        return new RowFinding(target, code, Map.of("cell", cell.length() > 60 ? cell.substring(0, 60) + "…" : cell));
    }

    public static RowFinding ofRow(String code) {
        return new RowFinding(null, code, Map.of());
    }
}
