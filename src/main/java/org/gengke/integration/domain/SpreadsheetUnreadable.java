package org.gengke.integration.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The file cannot be read as a list; the reason says why and what can be. */
public final class SpreadsheetUnreadable extends Problem {

    /** What is wrong with the file. */
    public enum Reason {
        NOT_A_SPREADSHEET,
        EMPTY,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_LARGE_UNPACKED,
        ENCODING_UNKNOWN,
        CELL_TOO_LONG
    }

    public SpreadsheetUnreadable(Reason reason) {
        super(Kind.CONTENT, "spreadsheet-unreadable", Map.of("reason", reason));
    }
}
