package org.gengke.integration;

import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ImportMatchKey;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;

/**
 * One row of an import: its cells, what became of it and why. Row 1 is the first below the headings.
 *
 * @param fileRow where it stands in the file; null in imports of former versions
 * @param orderId of a line of an order that was taken in
 * @param meant null while nothing has been looked at, and for rows that were not read
 */
public record ImportRowView(
        int rowNumber, Integer fileRow, List<String> cells, RowOutcome outcome, List<RowFinding> findings, UUID customerId, UUID orderId, Meant meant) {

    /**
     * Which customer it means.
     *
     * @param customerId null for one that comes with the list, and for one that the caller does not see
     * @param customerName masked when the caller does not see the customer; null for one that comes with the list
     * @param by null when nothing was known of the customer before
     * @param sameAsRow the first row that means the same customer, or is of the same order; null for that one itself
     */
    public record Meant(boolean known, UUID customerId, String customerName, ImportMatchKey by, Integer sameAsRow, Integer sameAsFileRow) {}
}
