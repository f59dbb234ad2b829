package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which column fills what: guessed from the headings, changed by people. */
public record ColumnMapping(List<ImportTarget> targets) {

    /** A target is taken by the first column whose heading means it. */
    public static ColumnMapping guess(List<String> headings) {
        Set<ImportTarget> taken = EnumSet.noneOf(ImportTarget.class);
        List<ImportTarget> targets = new ArrayList<>();
        for (String heading : headings) {
            ImportTarget target = ImportTarget.guess(heading).filter(taken::add).orElse(null);
            targets.add(target);
        }
        return new ColumnMapping(targets);
    }

    /** The code of what is wrong with the mapping; null when it can be used. */
    public String fault(int columns) {
        if (targets.size() != columns) {
            return "mapping-size";
        }
        List<ImportTarget> used = targets.stream().filter(target -> target != null).toList();
        if (used.size() != Set.copyOf(used).size()) {
            return "mapping-twice";
        }
        return used.contains(ImportTarget.NAME) ? null : "mapping-needs-name";
    }

    /** The text of a target's cell; empty when there is no such column or nothing in it. */
    public String cell(List<String> cells, ImportTarget target) {
        int column = targets.indexOf(target);
        String text = column < 0 || column >= cells.size() ? null : cells.get(column);
        return text == null ? "" : text.strip();
    }

    public int column(ImportTarget target) {
        return targets.indexOf(target);
    }

    /** Whether any column fills one of these. */
    public boolean fills(ImportTarget... any) {
        return Arrays.stream(any).anyMatch(targets::contains);
    }
}
