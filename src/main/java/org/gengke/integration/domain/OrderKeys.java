package org.gengke.integration.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Which rows of a list are one order: those with one number. Where cells were merged, the rows below the first one say
 * neither number nor customer nor date: they belong to the order above them. Rows are asked for in the order of the list.
 */
public final class OrderKeys {

    /** A row that belongs to no order is one of its own, to be refused. */
    private static final String ALONE = "row:";

    private static final String NUMBERED = "order:";

    private final ColumnMapping mapping;
    private String above;

    public OrderKeys(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** The same for all rows of an order, and for no others. */
    public String next(int rowNumber, List<String> cells) {
        String number = cell(cells, ImportTarget.ORDER_NUMBER);
        boolean sum = RowCells.addsUp(cells);
        if (sum || number.length() > OrderRow.LONGEST_NUMBER) {
            above = null;
        } else if (!number.isEmpty()) {
            above = NUMBERED + number;
        } else if (saysWhoseOrWhen(cells)) {
            above = null;
        }
        return above == null ? ALONE + rowNumber : above;
    }

    /** The day of the order that a row tells; null when it does not. */
    public LocalDate day(List<String> cells) {
        return CellReader.date(cell(cells, ImportTarget.ORDERED_ON)).orElse(null);
    }

    private boolean saysWhoseOrWhen(List<String> cells) {
        return List.of(
                        ImportTarget.ORDER_CUSTOMER_NAME, ImportTarget.ORDER_CUSTOMER_ID, ImportTarget.ORDER_CUSTOMER_CREDIT_CODE,
                        ImportTarget.ORDERED_ON)
                .stream()
                .anyMatch(target -> !cell(cells, target).isEmpty());
    }

    private String cell(List<String> cells, ImportTarget target) {
        return mapping.cell(cells, target);
    }
}
