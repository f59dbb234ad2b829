package org.gengke.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;

/**
 * An import with where it stands.
 *
 * @param createProducts whether products that a list of orders names and nobody knows are added
 * @param headingRow where the headings stand in the file
 * @param lead the first rows of the file, among which another one can be chosen for the headings; empty in imports of former versions
 * @param customMapping per column the key of the custom attribute that it fills; null for none
 * @param samples the first rows of the list, to judge the mapping by
 * @param secondsLeft by the speed so far; null while it is not working
 */
public record ImportView(
        UUID id,
        int version,
        ImportKind kind,
        String fileName,
        String format,
        String encoding,
        ImportState state,
        List<String> header,
        int headingRow,
        List<FileRow> lead,
        List<ImportTarget> mapping,
        List<String> customMapping,
        List<List<String>> samples,
        boolean updateExisting,
        boolean createProducts,
        int totalRows,
        int doneRows,
        int createdRows,
        int updatedRows,
        int unchangedRows,
        int refusedRows,
        int warnedRows,
        int keptRows,
        String failure,
        Long secondsLeft,
        UUID createdBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    /** A row as it stands in the file, counted as a spreadsheet does. */
    public record FileRow(int row, List<String> cells) {

        FileRow stripped() {
            return new FileRow(row, cells.stream().map(String::strip).toList());
        }
    }
}
