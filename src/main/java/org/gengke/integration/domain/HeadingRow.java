package org.gengke.integration.domain;

import java.util.List;
import java.util.Objects;

/** Which row of a list holds the headings: people write titles, dates and names of departments above them. */
public final class HeadingRow {

    /** Further down nobody writes headings. */
    public static final int LOOKED_AT = 20;

    private static final int LONGEST_HEADING = 60;

    private HeadingRow() {}

    /**
     * The first of the rows that name the most of what a list can fill; the very first when none of them names a customer or
     * two things. A single word is easily a value: 销售 stands in cells as well as above them.
     *
     * @param rows the first rows of the list, those without text left out
     * @return the index of the row
     */
    public static int find(ImportKind kind, List<List<String>> rows, List<CustomColumn> columns) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            int named = named(kind, rows.get(i), columns);
            if (named > most) {
                best = i;
                most = named;
            }
        }
        return best;
    }

    /** How many headings of a row say what stands below them; 0 for a row that can hardly be one of headings. */
    private static int named(ImportKind kind, List<String> cells, List<CustomColumn> columns) {
        List<String> headings = cells.stream().map(cell -> cell.length() > LONGEST_HEADING ? "" : cell.strip()).toList();
        ColumnMapping guess = ColumnMapping.guess(kind, headings, columns);
        long named = guess.targets().stream().filter(Objects::nonNull).count()
                + guess.customFields().stream().filter(Objects::nonNull).count()
                + headings.stream().filter(ReasonHeading::is).count();
        return named > 1 || guess.targets().contains(ImportTarget.NAME) ? (int) named : 0;
    }
}
