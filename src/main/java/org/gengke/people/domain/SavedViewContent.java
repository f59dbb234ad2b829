package org.gengke.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/**
 * What a person keeps of a list under a name.
 *
 * @param query the parameters of the page's address, each with its values
 * @param columns in the order shown; none for the usual ones
 * @param isDefault what its owner sees first; one per list
 * @param shared also seen by the owner's team and those below it
 */
public record SavedViewContent(
        String name, Map<String, List<String>> query, List<String> columns, boolean isDefault, boolean shared) {

    public static final int NAME_LIMIT = 100;
    public static final int COLUMNS_LIMIT = 60;

    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");
    private static final int PARAMETERS_LIMIT = 50;
    private static final int VALUES_LIMIT = 200;
    /** With room to spare below the 16 KiB that an address has. */
    private static final int TEXT_LIMIT = 8_000;

    /** @throws InvalidContent when this is not the query of an address of the page */
    public SavedViewContent checked() {
        List<Finding> findings = new ArrayList<>();
        if (query.size() > PARAMETERS_LIMIT) {
            findings.add(new Finding("#/query", "size", Map.of("min", 0, "max", PARAMETERS_LIMIT)));
        }
        int text = 0;
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            String pointer = "#/query/" + parameter.getKey().replace("~", "~0").replace("/", "~1");
            List<String> values = parameter.getValue();
            text += parameter.getKey().length();
            if (!PARAMETER.matcher(parameter.getKey()).matches()) {
                findings.add(new Finding(pointer, "pattern", Map.of("regexp", PARAMETER.pattern())));
            }
            if (values == null || values.stream().anyMatch(Objects::isNull)) {
                findings.add(Finding.of(pointer, "not-null"));
            } else if (values.size() > VALUES_LIMIT) {
                findings.add(new Finding(pointer, "size", Map.of("min", 0, "max", VALUES_LIMIT)));
            } else {
                text += values.stream().mapToInt(String::length).sum();
            }
        }
        if (text > TEXT_LIMIT) {
            findings.add(new Finding("#/query", "text-too-long", Map.of("max", TEXT_LIMIT)));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        return this;
    }
}
