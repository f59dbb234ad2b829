package org.gengke.integration.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gengke.customer.domain.CustomFieldRule;

/** A custom attribute that a column can fill, with what it is called. */
public record CustomColumn(String labelZh, String labelEn, CustomFieldRule rule) {

    public String key() {
        return rule.key();
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelZh;
    }

    /** The attribute that a heading names, by its label in either language or its key. */
    public static Optional<CustomColumn> guess(String heading, List<CustomColumn> columns) {
        String wanted = ImportTarget.key(heading);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> List.of(column.labelZh, column.labelEn, column.key()).stream().anyMatch(name -> ImportTarget.key(name).equals(wanted)))
                .findFirst();
    }

    /** The value that a cell means, as JSON has it; empty when it cannot be read as one. */
    public Optional<Object> value(String cell) {
        return switch (rule.type()) {
            case TEXT -> Optional.of(cell);
            case NUMBER -> CellReader.number(cell).map(number -> (Object) number);
            case DATE -> CellReader.date(cell).map(date -> (Object) date.toString());
            case CHOICE -> rule.choices().stream().filter(choice -> ImportTarget.key(choice).equals(ImportTarget.key(cell))).findFirst().map(choice -> (Object) choice);
            case BOOLEAN -> CellReader.flag(cell).map(flag -> (Object) flag);
        };
    }
}
